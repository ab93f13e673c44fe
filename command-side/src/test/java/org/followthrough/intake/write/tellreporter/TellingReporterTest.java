package org.followthrough.intake.write.tellreporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Reporters.*;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.Outcome.*;

import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.SourceCategory;
import org.followthrough.intake.events.ReporterTold;
import org.junit.jupiter.api.Test;

/** Rule L4: outcome and follow-up state, never whereabouts, never against the person's wish. */
class TellingReporterTest {

    private static CaseFixture dismissed() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9));
    }

    @Test
    void an_organisation_learns_what_became_of_the_person() {
        var told = dismissed().when(tell(april(10))).only(ReporterTold.class);
        assertThat(told.decision()).isEqualTo(The.id("decision"));
    }

    @Test
    void there_is_nothing_to_tell_before_a_decision() {
        aCase().given(opened(MARCH_1)).when(tell(april(10))).refused("nothing-decided-yet");
        dismissed().when(tell(MARCH_31)).refused("before-the-decision");
    }

    @Test
    void nobody_is_told_against_the_persons_wish_until_the_person_allows_it_again() {
        dismissed().given(wished(april(10), false)).when(tell(april(11))).refused("person-does-not-want-it-told");
        dismissed()
                .given(wished(april(10), false), wished(april(11), true))
                .when(tell(april(11)))
                .accepted();
    }

    @Test
    void no_private_person_learns_anything() {
        for (var source : new SourceCategory[] {SourceCategory.CITIZEN, SourceCategory.SELF_REPORT}) {
            aCase().given(report(MARCH_1).by(source).opened(), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                    .when(tell(april(10)))
                    .refused("no-organisation-reported");
        }
        dismissed().when(tell(april(10), false, true)).refused("told-to-somebody-else");
    }

    @Test
    void whereabouts_are_never_told() {
        dismissed().when(tell(april(10), true, false)).refused("whereabouts-told");
        dismissed().when(tell(april(10)), reviewer()).refused("role-may-not");
    }
}
