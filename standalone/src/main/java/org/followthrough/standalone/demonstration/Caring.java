package org.followthrough.standalone.demonstration;

import java.util.Set;
import org.followthrough.access.entries.DisclosureEntry;
import org.followthrough.codes.Authority;
import org.followthrough.codes.Consent;
import org.followthrough.codes.DisclosedData;
import org.followthrough.followup.entries.DepartureEntry;
import org.followthrough.guardian.entries.GuardianEntry;
import org.followthrough.referral.entries.ReferralAnswerEntry;
import org.followthrough.referral.entries.ReferralEntry;

/** Who acts for a child, to whom a labour-rights violation went, what an authority was given, and who left. The first number is how many days ago. */
final class Caring {

    private Caring() {}

    static Act theAuthorityIsGuardian(int daysAgo) {
        return Act.on(daysAgo, now -> new GuardianEntry(now.commandId(), now.day(), true, null));
    }

    /** With the person's consent. */
    static Act handedOn(int daysAgo, String body) {
        return Act.on(daysAgo, now -> new ReferralEntry(now.commandId(), now.day(), Consent.AGREED, body, null))
                .making(Made.HANDED_ON);
    }

    static Act takenUp(int daysAgo, String answer) {
        return Act.on(
                daysAgo,
                now -> new ReferralAnswerEntry(now.commandId(), now.day(), now.latest(Made.HANDED_ON), true, answer));
    }

    /** With the person's consent, who was told. */
    static Act disclosed(
            int daysAgo, String askedBy, Authority authority, String name, String ground, DisclosedData... data) {
        return Act.on(
                daysAgo,
                now -> new DisclosureEntry(
                        now.commandId(),
                        now.day(),
                        now.staff().apply(askedBy),
                        authority,
                        name,
                        ground,
                        Set.of(data),
                        Consent.AGREED,
                        true,
                        null));
    }

    static Act leftTheCountry(int daysAgo, String destination, String source) {
        return Act.on(daysAgo, now -> new DepartureEntry(now.commandId(), now.day(), destination, source));
    }
}
