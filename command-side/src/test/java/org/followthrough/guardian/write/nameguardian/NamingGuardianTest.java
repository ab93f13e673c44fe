package org.followthrough.guardian.write.nameguardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.Care.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Links.added;
import static org.followthrough.casefile.write.Outreach.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.Outcome.DISMISSED;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.connection.events.ConnectionAdded;
import org.followthrough.decision.events.DecisionDelivered;
import org.followthrough.guardian.commands.NameGuardian;
import org.followthrough.guardian.events.GuardianFoundConnected;
import org.followthrough.guardian.events.GuardianNamed;
import org.followthrough.outreach.commands.GiveRightsInformation;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.followthrough.platform.keys.TestSealer;
import org.junit.jupiter.api.Test;

/** Rule F8: who acts for a child, and what goes through that guardian. */
class NamingGuardianTest {

    private static CaseFixture aChild() {
        return aCase().given(report(MARCH_1).aboutAChild().opened());
    }

    @Test
    void somebody_or_the_guardianship_authority_acts_for_a_child() {
        assertThat(aChild().when(nameGuardian(MARCH_2, "Mira M."))
                        .only(GuardianNamed.class)
                        .name())
                .isNotNull();
        assertThat(aChild().when(nameGuardian(MARCH_2, null))
                        .only(GuardianNamed.class)
                        .name())
                .isNull();
    }

    @Test
    void whoever_may_be_a_child_counts_as_one_and_an_adult_does_not() {
        aCase().given(report(MARCH_1).about(bornIn(2008)).opened())
                .when(nameGuardian(MARCH_2, null))
                .accepted();
        aCase().given(opened(MARCH_1)).when(nameGuardian(MARCH_2, null)).refused("not-a-child");
    }

    @Test
    void a_connection_of_the_case_in_any_script_does_not_act_for_the_child() {
        aChild().given(added(ConnectionKind.EMPLOYER, MARCH_2))
                .when(nameGuardian(MARCH_3, "ГРАДЊА д.о.о."))
                .refused("guardian-is-a-connection");
        aCase().given(report(MARCH_1)
                        .aboutAChild()
                        .connectedTo(ConnectionKind.RECRUITER)
                        .opened())
                .when(nameGuardian(MARCH_3, "gradnja doo"))
                .accepted();
        aCase().given(report(MARCH_1)
                        .aboutAChild()
                        .connectedTo(ConnectionKind.RECRUITER)
                        .opened())
                .when(nameGuardian(MARCH_3, "gradnja d o o"))
                .refused("guardian-is-a-connection");
    }

    @Test
    void nobody_is_named_without_a_name_or_twice_over() {
        var name = TestSealer.text("guardian.name", "Mira M.");
        aChild().when(new NameGuardian(The.COMMAND, The.CASE, MARCH_2, false, null))
                .refused("guardian-not-named");
        aChild().when(new NameGuardian(The.COMMAND, The.CASE, MARCH_2, true, name))
                .refused("guardian-or-authority");
        aChild().when(nameGuardian(MARCH_1.minusDays(1), null)).refused("before-the-report");
        aChild().when(nameGuardian(MARCH_2, null), reviewer()).refused("role-may-not");
    }

    @Test
    void a_connection_learnt_later_that_bears_the_name_ends_the_guardians_part() {
        var named = aChild().given(guardian(MARCH_2, "Gradnja DOO"));
        named.when(learnt(ConnectionKind.EMPLOYER, MARCH_3, "Градња доо"))
                .then(ConnectionAdded.class, GuardianFoundConnected.class);
        aChild().given(guardian(MARCH_2, "Mira M."))
                .when(learnt(ConnectionKind.EMPLOYER, MARCH_3, "Градња доо"))
                .then(ConnectionAdded.class);
        aChild().given(guardian(MARCH_2, "Gradnja DOO"), connected(MARCH_3))
                .when(giveRightsTo(MARCH_5))
                .refused("guardian-missing");
    }

    @Test
    void rights_information_and_decisions_reach_a_child_through_the_guardian_alone() {
        aChild().when(giveRightsTo(MARCH_5)).refused("guardian-missing");
        assertThat(aChild().given(guardian(MARCH_2, "Mira M."))
                        .when(giveRightsTo(MARCH_5))
                        .only(RightsInformationGiven.class)
                        .guardian())
                .isEqualTo(The.id("guardian"));
        var decided = aChild().given(decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9));
        decided.when(deliver(day("2026-04-20"), "sr", true)).refused("guardian-missing");
        assertThat(decided.given(guardian(MARCH_2, null))
                        .when(deliver(day("2026-04-20"), "sr", true))
                        .only(DecisionDelivered.class)
                        .guardian())
                .isEqualTo(The.id("guardian"));
    }

    @Test
    void an_adult_is_told_in_person() {
        assertThat(aCase().given(opened(MARCH_1))
                        .when(giveRights(MARCH_5, "sr", ContactChannel.PHONE, true))
                        .only(RightsInformationGiven.class)
                        .guardian())
                .isNull();
    }

    private static GiveRightsInformation giveRightsTo(LocalDate on) {
        return giveRights(on, "sr", ContactChannel.PHONE, true);
    }
}
