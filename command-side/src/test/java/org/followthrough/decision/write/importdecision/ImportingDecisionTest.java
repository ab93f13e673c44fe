package org.followthrough.decision.write.importdecision;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FindingWords.finding;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Outreach.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.followup.events.CheckScheduled;
import org.junit.jupiter.api.Test;

/** Rule E6. */
class ImportingDecisionTest {

    private static final LocalDate RECEIVED = day("2025-02-03");
    private static final LocalDate DECIDED = day("2025-06-16");
    private static final LocalDate IMPORTED = day("2026-06-30");

    @Test
    void a_decision_of_the_past_keeps_its_true_dates_and_escalates_from_the_import() {
        aCase().given(opened(RECEIVED))
                .today(IMPORTED)
                .when(importDecision(DISMISSED, PERSON_NOT_LOCATED, DECIDED), theImporter())
                .then(
                        imported(The.made("decision"), DISMISSED, PERSON_NOT_LOCATED, DECIDED),
                        scheduled(The.made("check"), 1, CheckKind.FIRST, DECIDED, day("2025-06-23"), HIGH, IMPORTED));
    }

    @Test
    void a_check_that_is_still_ahead_at_the_import_escalates_from_its_date() {
        aCase().given(opened(RECEIVED))
                .today(day("2025-06-18"))
                .when(importDecision(DISMISSED, PERSON_NOT_LOCATED, DECIDED), theImporter())
                .then(
                        imported(The.made("decision"), DISMISSED, PERSON_NOT_LOCATED, DECIDED),
                        schedules(1, CheckKind.FIRST, DECIDED, day("2025-06-23"), HIGH));
    }

    @Test
    void it_is_exempt_from_what_a_decision_needs_today() {
        aCase().given(report(RECEIVED)
                        .aboutAChild()
                        .naming(MethodOfControl.DebtBondage)
                        .opened())
                .when(importDecision(NOT_IDENTIFIED, LABOUR_RIGHTS_VIOLATION, RECEIVED), theImporter())
                .then(DecisionImported.class, CheckScheduled.class);
    }

    @Test
    void a_reason_that_was_never_recorded_stays_unknown() {
        aCase().given(opened(RECEIVED))
                .when(importDecision(DISCONTINUED, null, DECIDED), theImporter())
                .accepted();
    }

    @Test
    void an_imported_recognition_owes_no_check() {
        aCase().given(opened(RECEIVED))
                .when(importDecision(IDENTIFIED, null, DECIDED), theImporter())
                .then(DecisionImported.class);
        aCase().given(opened(RECEIVED))
                .when(importDecision(IDENTIFIED, FRAUD, DECIDED), theImporter())
                .refused("reason-not-for-identified");
    }

    @Test
    void an_import_is_no_way_around_the_rules_for_a_case_worked_on_here() {
        var importing = importDecision(DISMISSED, PERSON_NOT_LOCATED, DECIDED);
        aCase().given(opened(RECEIVED), planned(RECEIVED, PHONE))
                .when(importing)
                .refused("worked-on-here");
        aCase().given(opened(RECEIVED), heard(RECEIVED)).when(importing).refused("worked-on-here");
        aCase().given(opened(RECEIVED), assessed(LOW, RECEIVED)).when(importing).refused("worked-on-here");
        aCase().given(opened(RECEIVED))
                .given(proposed(finding(DISMISSED, PERSON_NOT_LOCATED), RECEIVED, caseworker()))
                .when(importing)
                .refused("worked-on-here");
        aCase().given(opened(RECEIVED))
                .given(extended(RECEIVED, RECEIVED.plusDays(45), RECEIVED.plusDays(75)))
                .when(importing)
                .refused("worked-on-here");
        aCase().given(opened(RECEIVED), assigned(caseworker(), RECEIVED))
                .when(importing)
                .accepted();
    }

    @Test
    void a_decided_case_takes_no_second_decision() {
        aCase().given(opened(RECEIVED), imported(The.id("decision"), DISMISSED, null, DECIDED))
                .when(importDecision(IDENTIFIED, null, DECIDED))
                .refused("case-already-decided");
    }

    @Test
    void neither_the_future_nor_the_time_before_the_report_is_possible() {
        aCase().given(opened(RECEIVED))
                .today(DECIDED.minusDays(1))
                .when(importDecision(DISMISSED, PERSON_NOT_LOCATED, DECIDED))
                .refused("in-the-future");
        aCase().given(opened(RECEIVED))
                .when(importDecision(DISMISSED, PERSON_NOT_LOCATED, RECEIVED.minusDays(1)))
                .refused("before-the-report");
    }

    @Test
    void a_reporting_organisation_imports_no_decision() {
        aCase().given(opened(RECEIVED))
                .when(importDecision(DISMISSED, PERSON_NOT_LOCATED, DECIDED), reportingOrganisation())
                .refused("role-may-not");
    }
}
