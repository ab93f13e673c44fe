package org.followthrough.access.write.disclose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Reporters.*;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.Outcome.*;

import java.time.LocalDate;
import java.util.Set;
import org.followthrough.access.commands.DiscloseToAuthority;
import org.followthrough.access.events.DisclosedToAuthority;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Staff;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.Authority;
import org.followthrough.codes.Consent;
import org.followthrough.codes.DisclosedData;
import org.followthrough.platform.keys.TestSealer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule E5: a legal ground, a supervisor's name, and two people. */
class DisclosingToAuthorityTest {

    private static final LocalDate DAY = april(20);

    private static CaseFixture anyCase() {
        return aCase().given(opened(MARCH_1));
    }

    private static DiscloseToAuthority disclose(
            Staff asker, String ground, Set<DisclosedData> data, Consent consent, @Nullable String because) {
        return new DiscloseToAuthority(
                The.COMMAND,
                The.CASE,
                DAY,
                asker.id(),
                Authority.POLICE,
                TestSealer.text("disclosure.authority", "Station of the town"),
                TestSealer.text("disclosure.ground", ground),
                data,
                consent,
                true,
                because == null ? null : TestSealer.text("disclosure.whereabouts-because", because));
    }

    private static DiscloseToAuthority disclose(Set<DisclosedData> data, Consent consent, @Nullable String because) {
        return disclose(caseworker(), "Order of the court", data, consent, because);
    }

    @Test
    void a_supervisor_discloses_what_somebody_else_asked_for() {
        var given = anyCase()
                .when(disclose(Set.of(DisclosedData.IDENTITY), Consent.DECLINED, null), supervisor())
                .only(DisclosedToAuthority.class);
        assertThat(given.askedBy()).isEqualTo(caseworker().id());
        assertThat(given.by()).isEqualTo(supervisor().id());
    }

    @Test
    void nobody_discloses_alone_and_only_a_supervisor_does() {
        var data = Set.of(DisclosedData.IDENTITY);
        anyCase()
                .when(disclose(supervisor(), "Order", data, Consent.AGREED, null), supervisor())
                .refused("second-person-needed");
        anyCase().when(disclose(data, Consent.AGREED, null)).refused("only-a-supervisor");
        anyCase()
                .when(disclose(reviewer(), "Order", data, Consent.AGREED, null), supervisor())
                .refused("asker-unknown");
    }

    @Test
    void a_legal_ground_is_named_and_what_was_given_too() {
        anyCase()
                .when(disclose(caseworker(), " ", Set.of(), Consent.AGREED, null), supervisor())
                .refusedForAll("legal-ground-missing", "nothing-disclosed");
        anyCase()
                .today(april(19))
                .when(disclose(Set.of(DisclosedData.REPORT), Consent.AGREED, null), supervisor())
                .refused("in-the-future");
    }

    @Test
    void whereabouts_ask_for_consent_or_the_supervisors_reason() {
        var data = Set.of(DisclosedData.WHEREABOUTS);
        for (var consent : new Consent[] {Consent.DECLINED, Consent.COULD_NOT_BE_ASKED, Consent.AGREED_WITH_LIMITS}) {
            anyCase().when(disclose(data, consent, null), supervisor()).refused("whereabouts-without-consent");
            anyCase()
                    .when(disclose(data, consent, "Life at risk"), supervisor())
                    .accepted();
        }
        anyCase().when(disclose(data, Consent.AGREED, null), supervisor()).accepted();
    }

    @Test
    void a_childs_own_consent_does_not_give_its_whereabouts_away() {
        aCase().given(report(MARCH_1).aboutAChild().opened())
                .when(disclose(Set.of(DisclosedData.WHEREABOUTS), Consent.AGREED, null), supervisor())
                .refused("whereabouts-without-consent");
    }
}
