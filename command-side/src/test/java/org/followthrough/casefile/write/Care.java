package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.personal;
import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.Consent;
import org.followthrough.connection.commands.AddConnection;
import org.followthrough.followup.commands.RecordDeparture;
import org.followthrough.guardian.commands.NameGuardian;
import org.followthrough.guardian.commands.NoticeComingOfAge;
import org.followthrough.guardian.events.GuardianFoundConnected;
import org.followthrough.guardian.events.GuardianNamed;
import org.followthrough.personal.Personal;
import org.followthrough.referral.commands.RecordReferral;
import org.followthrough.referral.commands.RecordReferralAnswer;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.referral.events.ReferralRecorded;
import org.jspecify.annotations.Nullable;

/** Words for guardians, for labour-rights violations handed on, and for leaving the country. */
public final class Care {

    private Care() {}

    public static NameGuardian nameGuardian(LocalDate on, @Nullable String name) {
        return new NameGuardian(
                The.COMMAND, The.CASE, on, name == null, name == null ? null : text("guardian.name", name));
    }

    /** Null is the guardianship authority. */
    public static GuardianNamed guardian(LocalDate on, @Nullable String name) {
        return new GuardianNamed(
                The.CASE, The.id("someone"), on, The.id("guardian"), name == null ? null : text("guardian.name", name));
    }

    /** That guardian. */
    public static GuardianFoundConnected connected(LocalDate on) {
        return new GuardianFoundConnected(The.CASE, The.id("someone"), on, The.id("guardian"), ConnectionKind.EMPLOYER);
    }

    public static AddConnection learnt(ConnectionKind kind, LocalDate on, String name) {
        return new AddConnection(The.COMMAND, The.CASE, on, kind, text("connection.name", name));
    }

    public static NoticeComingOfAge comingOfAge() {
        return new NoticeComingOfAge(The.COMMAND, The.CASE);
    }

    public static ReferralOwed referralOwed(LocalDate since) {
        return new ReferralOwed(The.CASE, The.id("someone"), since, The.id("referral"), null);
    }

    public static RecordReferral refer(LocalDate on, Consent consent, @Nullable String body, @Nullable String limits) {
        return new RecordReferral(The.COMMAND, The.CASE, on, consent, said(body), said(limits));
    }

    public static ReferralRecorded referred(LocalDate on) {
        return new ReferralRecorded(
                The.CASE,
                The.id("someone"),
                on,
                The.id("handed on"),
                Consent.AGREED,
                text("referral.to", "Labour inspectorate"),
                null,
                null);
    }

    public static RecordReferralAnswer referralAnswer(LocalDate on, boolean taken) {
        return new RecordReferralAnswer(
                The.COMMAND,
                The.CASE,
                on,
                The.id("handed on"),
                taken,
                text("referral.answer", "An inspector was named."));
    }

    /** @param country null where nobody knows */
    public static RecordDeparture departs(LocalDate on, @Nullable String country) {
        return new RecordDeparture(
                The.COMMAND,
                The.CASE,
                on,
                country == null ? null : personal("departure.to", country),
                text("departure.source", "His brother called."));
    }

    private static @Nullable Personal<String> said(@Nullable String words) {
        return words == null ? null : text("referral.words", words);
    }
}
