package org.followthrough.review.write.requestreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Report.report;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.ObligationKind.REVIEW_ADMISSIBILITY;
import static org.followthrough.codes.ObligationKind.REVIEW_DECISION;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.ReviewGround.*;
import static org.followthrough.codes.ReviewRequester.*;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Reporters;
import org.followthrough.casefile.write.Staff;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.CheckKind;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.review.events.ReviewRequested;
import org.junit.jupiter.api.Test;

/** Rules R1 and C6: who may ask, until when, and what follows at once. */
class RequestingReviewTest {

    private static final LocalDate MAY_4 = day("2026-05-04");

    private static CaseFixture dismissed() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(scheduled(1, CheckKind.FIRST, APRIL_9, day("2026-05-29")));
    }

    @Test
    void a_request_is_to_be_admitted_in_five_working_days_and_decided_in_twenty_eight() {
        var answer = dismissed().when(requestReview(MAY_4, SUPPORT_PROVIDER, OUTREACH_NOT_MET));
        assertThat(answer.opened(REVIEW_ADMISSIBILITY).dueOn()).isEqualTo(day("2026-05-11"));
        assertThat(answer.opened(REVIEW_DECISION).dueOn()).isEqualTo(day("2026-06-01"));
        assertThat(answer.only(ReviewRequested.class).decision()).isEqualTo(The.id("decision"));
    }

    @Test
    void whoever_hears_a_request_takes_it_down() {
        for (Staff hears : List.of(caseworker(), supervisor(), reviewer())) {
            dismissed()
                    .when(requestReview(MAY_4, REPRESENTATIVE, RENEWED_RISK), hears)
                    .accepted();
        }
        dismissed()
                .when(requestReview(MAY_4, REPRESENTATIVE, RENEWED_RISK), auditor())
                .refused("role-may-not");
    }

    @Test
    void the_persons_own_request_counts_as_reached_and_brings_a_check_in_a_day_at_high_risk() {
        dismissed()
                .when(requestReview(MAY_4, PERSON, RENEWED_RISK))
                .then(ReviewRequested.class, PersonReturned.class, CheckMovedEarlier.class);
        assertThat(dismissed()
                        .when(requestReview(MAY_4, PERSON, RENEWED_RISK))
                        .only(CheckMovedEarlier.class)
                        .to())
                .isEqualTo(day("2026-05-05"));
    }

    @Test
    void a_positive_decision_is_not_reviewed() {
        aCase().given(opened(MARCH_1), decided(IDENTIFIED, null, APRIL_9))
                .when(requestReview(MAY_4, PERSON, RENEWED_RISK))
                .refused("no-negative-decision");
    }

    @Test
    void an_undecided_case_is_not_reviewed() {
        aCase().given(opened(MARCH_1))
                .when(requestReview(MAY_4, PERSON, RENEWED_RISK))
                .refused("no-negative-decision");
    }

    @Test
    void one_review_goes_on_at_a_time() {
        dismissed()
                .given(requested(MAY_4, PERSON))
                .when(requestReview(MAY_4, REPRESENTATIVE, RENEWED_RISK))
                .refused("review-already-open");
    }

    @Test
    void after_the_window_a_request_says_why_it_is_late() {
        var told = dismissed().given(delivered(april(10))).today(day("2026-08-01"));
        var lastDay = day("2026-07-09");
        told.when(requestReview(lastDay, SUPPORT_PROVIDER, RENEWED_RISK)).accepted();

        var problem = dismissed()
                .given(delivered(april(10)))
                .today(day("2026-08-01"))
                .when(requestReview(lastDay.plusDays(1), SUPPORT_PROVIDER, RENEWED_RISK))
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo("review-window-passed");
        assertThat(problem.parameters()).containsEntry("until", "2026-07-09");

        dismissed()
                .given(delivered(april(10)))
                .today(day("2026-08-01"))
                .when(requestReview(lastDay.plusDays(1), SUPPORT_PROVIDER, RENEWED_RISK, null, "Was in detention."))
                .accepted();
    }

    @Test
    void the_window_of_a_decision_that_was_never_delivered_has_not_started() {
        dismissed()
                .today(day("2027-12-01"))
                .when(requestReview(day("2027-12-01"), SUPPORT_PROVIDER, RENEWED_RISK))
                .accepted();
    }

    @Test
    void new_evidence_knows_no_window_but_says_what_it_is() {
        var late = day("2027-01-11");
        dismissed()
                .given(delivered(april(10)))
                .today(late)
                .when(requestReview(late, SUPPORT_PROVIDER, NEW_EVIDENCE, "A payslip.", null))
                .accepted();
        dismissed()
                .given(delivered(april(10)))
                .today(late)
                .when(requestReview(late, SUPPORT_PROVIDER, NEW_EVIDENCE, "  ", null))
                .refused("new-evidence-missing");
    }

    @Test
    void nobody_asks_before_the_decision_or_in_the_future() {
        dismissed()
                .when(requestReview(april(8), SUPPORT_PROVIDER, RENEWED_RISK))
                .refused("before-the-decision");
        dismissed()
                .today(MAY_4)
                .when(requestReview(MAY_4.plusDays(1), SUPPORT_PROVIDER, RENEWED_RISK))
                .refused("in-the-future");
    }

    @Test
    void an_office_asks_for_itself_only() {
        dismissed()
                .when(requestReview(MAY_4, SUPERVISOR_EX_OFFICIO, RENEWED_RISK))
                .refused("only-a-supervisor");
        dismissed()
                .when(requestReview(MAY_4, SUPERVISOR_EX_OFFICIO, RENEWED_RISK), supervisor())
                .accepted();
        dismissed()
                .when(requestReview(MAY_4, SYSTEM, LINKED_CASE_IDENTIFIED), supervisor())
                .refused("requester-is-the-system");
    }

    @Test
    void an_organisation_asks_about_those_it_reported_and_of_all_others_learns_nothing() {
        var own = new CaseEvent[] {
            report(MARCH_1).sentBy(reportingOrganisation()).opened(), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9)
        };
        var asked = requestReview(MAY_4, REPORTING_ORGANISATION, RENEWED_RISK);
        for (Staff asks : List.of(reportingOrganisation(), colleagueOfTheReportingOrganisation())) {
            aCase().given(own).when(asked, asks).accepted();
        }
        aCase().given(own).when(asked, anotherReportingOrganisation()).refused("nothing-to-ask-about");
        dismissed().when(asked, reportingOrganisation()).refused("nothing-to-ask-about");
        aCase().given(own[0]).when(asked, reportingOrganisation()).refused("nothing-to-ask-about");
        aCase().given(own)
                .given(Reporters.wished(april(10), false))
                .when(asked, reportingOrganisation())
                .refused("nothing-to-ask-about");
    }

    @Test
    void the_rules_of_a_request_hold_for_an_organisation_too_and_tell_it_no_day_of_contact() {
        var own = new CaseEvent[] {
            report(MARCH_1).sentBy(reportingOrganisation()).opened(),
            decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9),
            delivered(april(10))
        };
        aCase().given(own)
                .when(requestReview(MAY_4, REPORTING_ORGANISATION, NEW_EVIDENCE), reportingOrganisation())
                .refused("new-evidence-missing");
        var late = aCase().given(own)
                .today(day("2026-12-01"))
                .when(requestReview(day("2026-12-01"), REPORTING_ORGANISATION, RENEWED_RISK), reportingOrganisation())
                .problems();
        assertThat(late).hasSize(1);
        assertThat(late.get(0).code()).isEqualTo("asked-for-late");
        assertThat(late.get(0).parameters()).isEmpty();
    }
}
