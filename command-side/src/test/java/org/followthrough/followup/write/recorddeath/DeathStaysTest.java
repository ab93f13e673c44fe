package org.followthrough.followup.write.recorddeath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.Attempt.attempt;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.decide;
import static org.followthrough.casefile.write.Decided.decided;
import static org.followthrough.casefile.write.FollowUp.ended;
import static org.followthrough.casefile.write.FollowUp.firstCheck;
import static org.followthrough.casefile.write.Outreach.plan;
import static org.followthrough.casefile.write.Outreach.planned;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.reviewer;
import static org.followthrough.casefile.write.Staff.supervisor;
import static org.followthrough.codes.ObligationKind.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Protection;
import org.followthrough.casefile.write.Review;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.PlanBasis;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.codes.SettledBy;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.followup.events.PersonReturned;
import org.junit.jupiter.api.Test;

/** Rule F5: death is a fact that no reopening changes; a reopened case of the dead can only find. */
class DeathStaysTest {

    private static final LocalDate MAY_4 = day("2026-05-04");
    private static final LocalDate MAY_20 = day("2026-05-20");

    private static CaseFixture dead() {
        return aCase().given(opened(MARCH_1), planned(MARCH_2, ContactChannel.PHONE))
                .given(decided(Outcome.DISMISSED, DecisionReason.INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)), ended(FollowUpEndReason.DIED, MAY_4))
                .given(requested(MAY_4, ReviewRequester.SUPERVISOR_EX_OFFICIO));
    }

    private static CaseFixture reopenedAfterDeath() {
        return dead().given(reviewDecided(ReviewOutcome.REOPENED, MAY_20, reviewer()), reopened(MAY_20))
                .today(MAY_20);
    }

    @Test
    void a_reopened_case_of_a_dead_person_owes_a_decision_and_nothing_that_needs_them() {
        var facts = reopenedAfterDeath().facts();
        assertThat(facts.followUp().died()).isTrue();
        assertThat(facts.obligations().live().values()).extracting("kind").containsExactly(DECISION);
    }

    @Test
    void nobody_contacts_the_dead() {
        reopenedAfterDeath()
                .when(attempt(ContactChannel.PHONE, ContactResult.NO_ANSWER, MAY_20)
                        .record())
                .refused("person-died");
        reopenedAfterDeath()
                .when(plan(PlanBasis.REPORTING_ORGANISATION, ContactChannel.PHONE))
                .refused("person-died");
        dead().when(Protection.designate(MAY_4), supervisor()).refused("person-died");
    }

    @Test
    void what_is_found_about_the_dead_needs_no_outreach_and_owes_no_check() {
        reopenedAfterDeath()
                .when(decide(Outcome.NOT_IDENTIFIED, DecisionReason.ELEMENTS_NOT_MET, MAY_20))
                .then(DecisionProposed.class);
        var again =
                reopenedAfterDeath().given(decided(Outcome.NOT_IDENTIFIED, DecisionReason.ELEMENTS_NOT_MET, MAY_20));
        assertThat(again.facts().followUp().died()).isTrue();
        assertThat(again.facts().obligations().live()).isEmpty();
    }

    @Test
    void what_is_answered_about_the_dead_was_answered() {
        var admitted = dead().today(MAY_20).when(Review.admit(MAY_20), reviewer());
        assertThat(admitted.owes().settled()).extracting("cause").containsExactly(SettledBy.ANSWERED);
    }

    @Test
    void whoever_was_called_dead_by_mistake_comes_back_in_a_reopened_case_too() {
        var answer = reopenedAfterDeath().when(comesBack(MAY_20));
        answer.then(PersonReturned.class);
        assertThat(answer.opened()).containsExactly(PROTECTION_DECISION);
        reopenedAfterDeath()
                .given(returned(MAY_20))
                .when(plan(PlanBasis.REPORTING_ORGANISATION, ContactChannel.PHONE))
                .refused("plan-changed-meanwhile");
    }
}
