package org.followthrough.duplicate.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Duplicates.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Protection.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.ObligationKind.DECISION;
import static org.followthrough.codes.ObligationKind.DUPLICATE_ANSWER;
import static org.followthrough.codes.ObligationKind.PROTECTION_DECISION;
import static org.followthrough.codes.ObligationKind.TAKE_OVER;
import static org.followthrough.codes.Outcome.*;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.LeadingCaseObstacle;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.duplicate.events.*;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.junit.jupiter.api.Test;

/** Rule D8, in the stream of the duplicate. */
class LinkingDuplicateTest {

    private static final LocalDate DAY = day("2026-05-20");
    private static final LocalDate CHECK = day("2026-06-05");
    private static final CaseEvent[] NOT_RECOGNISED = {
        opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9), firstCheck(APRIL_9, CHECK)
    };

    private static CaseFixture ongoing() {
        return aCase().given(opened(MARCH_1)).besides(leading(opened(MARCH_1))).today(DAY);
    }

    private static CaseFixture dismissed() {
        return aCase().given(NOT_RECOGNISED).besides(leading(NOT_RECOGNISED)).today(DAY);
    }

    private static CaseFixture linked() {
        return dismissed()
                .given(linkProposed(DAY, caseworker()))
                .given(linkConfirmed(DAY, supervisor(), decidedThere(MARCH_1, CHECK)));
    }

    @Test
    void a_supervisor_has_five_working_days_to_answer() {
        assertThat(ongoing().when(propose(DAY)).opened(DUPLICATE_ANSWER).dueOn())
                .isEqualTo(day("2026-05-27"));
        dismissed().when(propose(DAY)).then(DuplicateProposed.class);
        ongoing()
                .given(linkProposed(DAY, caseworker()))
                .today(day("2026-05-28"))
                .whenOverdue(DUPLICATE_ANSWER)
                .then(ObligationBecameOverdue.class);
    }

    @Test
    void not_of_itself_and_not_of_a_case_that_does_not_exist() {
        ongoing()
                .besides(known(The.CASE, List.of(opened(MARCH_1))))
                .when(propose(DAY))
                .refused("duplicate-of-itself");
        ongoing().besides(leading()).when(propose(DAY)).refused("no-such-case");
    }

    @Test
    void neither_in_a_chain_nor_in_a_circle() {
        var problem = dismissed()
                .besides(leading(
                        opened(MARCH_1),
                        decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9),
                        linkConfirmed(DAY, supervisor(), decidedThere(MARCH_1, CHECK))))
                .when(propose(DAY))
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo("leading-is-a-duplicate");
        assertThat(problem.parameters()).as("the one to name").containsEntry("leading", LEADING);
        dismissed()
                .given(takenOver(DAY, decidedThere(MARCH_1, CHECK)))
                .when(propose(DAY))
                .refused("leads-others");
        dismissed().given(linkProposed(DAY, caseworker())).when(propose(DAY)).refused("duplicate-already-proposed");
    }

    @Test
    void whoever_was_recognised_is_not_counted_away() {
        aCase().given(opened(MARCH_1), decided(IDENTIFIED, null, APRIL_9))
                .besides(leading(NOT_RECOGNISED))
                .when(propose(DAY))
                .refused("recognised-is-no-duplicate");
    }

    @Test
    void a_case_that_was_reopened_is_decided_again_where_it_was() {
        dismissed()
                .given(reviewDecided(org.followthrough.codes.ReviewOutcome.REOPENED, DAY, reviewer()), reopened(DAY))
                .when(propose(DAY))
                .refused("reopened-is-no-duplicate");
    }

    @Test
    void what_others_wait_for_is_answered_first() {
        dismissed()
                .given(requested(DAY, ReviewRequester.SUPPORT_PROVIDER))
                .when(propose(DAY))
                .refused("review-open");
        dismissed().given(atRisk(APRIL_9)).when(propose(DAY)).refused("answer-first", "AT_RISK_RENEWAL");
        ongoing()
                .given(inPlace("measure", MARCH_5, CHECK))
                .when(propose(DAY))
                .refused("answer-first", "MEASURE_REVIEW");
        dismissed()
                .given(ended(FollowUpEndReason.PERSON_DECLINED, DAY))
                .when(propose(DAY))
                .refused("follow-up-ended");
    }

    @Test
    void what_is_owed_can_live_on_only_in_a_case_that_owes_the_same() {
        dismissed().besides(leading(opened(MARCH_1))).when(propose(DAY)).refused("leading-not-decided");
        CaseEvent[] recognised = {opened(MARCH_1), decided(IDENTIFIED, null, APRIL_9)};
        dismissed().besides(leading(recognised)).when(propose(DAY)).refused("leading-recognised");
        ongoing().besides(leading(recognised)).when(propose(DAY)).then(DuplicateProposed.class);
        aCase().given(opened(day("2026-05-01")))
                .besides(leading(recognised))
                .today(DAY)
                .when(propose(DAY))
                .refused("reported-after-recognition");
        dismissed()
                .besides(leading(
                        opened(MARCH_1),
                        decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9),
                        ended(FollowUpEndReason.DIED, DAY)))
                .when(propose(DAY))
                .refused("leading-died");
        ongoing().besides(leading(NOT_RECOGNISED)).when(propose(DAY)).then(DuplicateProposed.class);
    }

    @Test
    void a_second_person_signs_and_nothing_ends_with_the_signature() {
        var proposed = dismissed().given(linkProposed(DAY, supervisor()));
        proposed.when(confirm(DAY), supervisor()).refused("second-person-needed");
        dismissed()
                .given(linkProposed(DAY, caseworker()))
                .when(confirm(DAY), anotherCaseworker())
                .refused("only-a-supervisor");
        var answer = dismissed().given(linkProposed(DAY, caseworker())).when(confirm(DAY), supervisor());
        assertThat(answer.opened(TAKE_OVER).dueOn()).isEqualTo(day("2026-05-21"));
        var confirmed = answer.only(DuplicateConfirmed.class);
        assertThat(confirmed.brought().owed().checkDueOn()).isEqualTo(CHECK);
        assertThat(confirmed.brought().owed().obligations()).containsExactly(The.check(1));
        linked().today(day("2026-06-06")).when(markOverdue(1), theSystem()).accepted();
        linked().today(day("2026-05-22")).whenOverdue(TAKE_OVER).then(ObligationBecameOverdue.class);
    }

    @Test
    void the_rules_are_asked_again_at_the_signature() {
        dismissed()
                .given(linkProposed(DAY, caseworker()))
                .besides(leading(opened(MARCH_1), decided(IDENTIFIED, null, APRIL_9)))
                .when(confirm(DAY), supervisor())
                .refused("leading-recognised");
        dismissed()
                .given(linkProposed(DAY, caseworker()))
                .when(confirm(day("2026-05-19")), supervisor())
                .refused("before-the-proposal");
        dismissed().when(confirm(DAY), supervisor()).refused("no-such-proposal");
    }

    @Test
    void a_supervisor_declines_with_a_reason() {
        dismissed()
                .given(linkProposed(DAY, caseworker()))
                .when(decline(DAY, "Sisters."), supervisor())
                .then(DuplicateDeclined.class);
        dismissed()
                .given(linkProposed(DAY, caseworker()))
                .when(decline(DAY, " "), supervisor())
                .refused("reason-missing");
    }

    @Test
    void in_a_duplicate_nothing_is_recorded_and_the_leading_case_is_named() {
        var problem = linked().when(comesBack(DAY)).problems().get(0);
        assertThat(problem.code()).isEqualTo("followed-elsewhere");
        assertThat(problem.parameters()).containsEntry("leading", LEADING);
        linked().given(followedElsewhere(DAY))
                .when(requestReview(DAY, ReviewRequester.PERSON, org.followthrough.codes.ReviewGround.RENEWED_RISK))
                .refused("followed-elsewhere");
    }

    @Test
    void it_ends_once_after_the_other_case_has_taken_over() {
        linked().when(endDuplicate(), theSystem()).then(FollowedInOtherCase.class);
        linked().given(followedElsewhere(DAY)).when(endDuplicate(), theSystem()).thenNothing();
        dismissed().when(endDuplicate(), theSystem()).thenNothing();
        linked().given(followedElsewhere(DAY))
                .today(day("2026-06-06"))
                .when(markOverdue(1), theSystem())
                .thenNothing();
    }

    @Test
    void it_goes_on_as_before_where_the_other_case_cannot_lead() {
        linked().when(resume(LeadingCaseObstacle.DIED), theSystem()).then(DuplicateResumed.class);
        linked().given(followedElsewhere(DAY))
                .when(resume(LeadingCaseObstacle.DIED), theSystem())
                .thenNothing();
    }

    @Test
    void a_link_taken_back_gives_the_check_back_with_its_date() {
        var ended = linked().given(followedElsewhere(DAY)).today(day("2026-07-01"));
        var answer = ended.when(takeBack(day("2026-07-01"), "Sisters."), anotherSupervisor());
        CheckScheduled check = answer.only(CheckScheduled.class);
        assertThat(check.kind()).isEqualTo(CheckKind.AFTER_TAKING_BACK);
        assertThat(check.dueOn()).isEqualTo(CHECK);
        linked().given(followedElsewhere(DAY))
                .when(takeBack(DAY, "Sisters."), supervisor())
                .refused("second-person-needed");
        linked().when(takeBack(DAY, "Sisters."), anotherSupervisor()).refused("no-link-to-take-back");
        linked().given(followedElsewhere(DAY))
                .when(takeBack(DAY, " "), anotherSupervisor())
                .refused("reason-missing");
    }

    @Test
    void a_link_taken_back_gives_decision_and_protection_back_to_whoever_was_never_decided_on() {
        var ended = ongoing()
                .given(linkProposed(DAY, caseworker()))
                .given(linkConfirmed(DAY, supervisor(), undecidedThere(MARCH_1, day("2026-04-15"), MARCH_5, null)))
                .given(followedElsewhere(DAY));
        var answer = ended.when(takeBack(DAY, "Sisters."), anotherSupervisor());
        assertThat(answer.opened(DECISION).dueOn()).isEqualTo(day("2026-04-15"));
        assertThat(answer.opened(PROTECTION_DECISION).dueOn()).isEqualTo(MARCH_5);
    }
}
