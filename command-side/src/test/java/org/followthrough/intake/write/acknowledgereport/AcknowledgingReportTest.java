package org.followthrough.intake.write.acknowledgereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Reporters.*;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.ObligationKind.REPORT_ACKNOWLEDGEMENT;
import static org.followthrough.codes.Outcome.*;

import java.util.List;
import org.followthrough.casefile.write.Answer;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Report;
import org.followthrough.casefile.write.Staff;
import org.followthrough.codes.SourceCategory;
import org.followthrough.intake.events.ReportAcknowledged;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.junit.jupiter.api.Test;

/** Rule L4: a report is acknowledged in 2 working days, once, and to an organisation. */
class AcknowledgingReportTest {

    private static CaseFixture waiting() {
        return aCase().given(report(MARCH_2).toBeAcknowledged().opened()).today(MARCH_3);
    }

    private static Answer openedBy(Report report, Staff staff) {
        return aCase().today(MARCH_2).when(report.open(), staff);
    }

    @Test
    void an_organisation_hears_in_two_working_days_of_recording_that_its_report_was_received() {
        assertThat(openedBy(report(MARCH_1).named(), caseworker())
                        .opened(REPORT_ACKNOWLEDGEMENT)
                        .dueOn())
                .isEqualTo(march(4));
        assertThat(aCase().today(day("2026-03-06"))
                        .when(report(MARCH_1).named().open())
                        .opened(REPORT_ACKNOWLEDGEMENT)
                        .dueOn())
                .as("recorded on a Friday")
                .isEqualTo(MARCH_10);
    }

    @Test
    void a_report_of_several_is_acknowledged_once() {
        assertThat(openedBy(report(MARCH_1).named().person(1, 8, 8), caseworker())
                        .opened())
                .contains(REPORT_ACKNOWLEDGEMENT);
        assertThat(openedBy(report(MARCH_1).named().person(2, 8, 8), caseworker())
                        .opened())
                .doesNotContain(REPORT_ACKNOWLEDGEMENT);
    }

    @Test
    void nobody_waits_where_no_organisation_is_known_or_the_report_is_old() {
        for (var source : List.of(
                SourceCategory.CITIZEN, SourceCategory.SELF_REPORT, SourceCategory.EX_OFFICIO, SourceCategory.OTHER)) {
            assertThat(openedBy(report(MARCH_1).by(source).named(), caseworker())
                            .opened())
                    .as(source.name())
                    .doesNotContain(REPORT_ACKNOWLEDGEMENT);
        }
        assertThat(openedBy(report(MARCH_1), caseworker()).opened())
                .as("anonymous")
                .doesNotContain(REPORT_ACKNOWLEDGEMENT);
        assertThat(openedBy(report(MARCH_1).named().exOfficio(), caseworker()).opened())
                .doesNotContain(REPORT_ACKNOWLEDGEMENT);
        assertThat(openedBy(report(MARCH_1).named().imported(), theImporter()).opened())
                .doesNotContain(REPORT_ACKNOWLEDGEMENT);
    }

    @Test
    void an_organisation_that_sent_the_report_itself_is_known() {
        assertThat(openedBy(report(MARCH_1).by(SourceCategory.OTHER), reportingOrganisation())
                        .opened())
                .contains(REPORT_ACKNOWLEDGEMENT);
        assertThat(openedBy(report(MARCH_1).imported(), reportingOrganisation()).opened())
                .doesNotContain(REPORT_ACKNOWLEDGEMENT);
    }

    @Test
    void what_is_acknowledged_is_owed_no_more() {
        waiting().when(acknowledge(MARCH_3)).then(ReportAcknowledged.class);
        waiting()
                .given(acknowledged(MARCH_3))
                .today(MARCH_5)
                .when(acknowledge(MARCH_5))
                .refused("report-already-acknowledged");
        waiting()
                .given(acknowledged(MARCH_3))
                .today(MARCH_9)
                .whenOverdue(REPORT_ACKNOWLEDGEMENT)
                .thenNothing();
    }

    @Test
    void what_is_not_acknowledged_becomes_overdue() {
        waiting().today(MARCH_5).whenOverdue(REPORT_ACKNOWLEDGEMENT).then(ObligationBecameOverdue.class);
    }

    @Test
    void it_stays_owed_when_the_person_is_recognised() {
        assertThat(waiting().given(decided(IDENTIFIED, null, APRIL_9)).owed(REPORT_ACKNOWLEDGEMENT))
                .isPresent();
    }

    @Test
    void it_goes_to_the_organisation_and_names_nobody() {
        waiting().when(acknowledge(MARCH_3, false, true)).refused("told-to-somebody-else");
        waiting().when(acknowledge(MARCH_3, true, false)).refused("acknowledgement-names-somebody");
        waiting().when(acknowledge(MARCH_5)).refused("in-the-future");
        waiting().when(acknowledge(MARCH_1)).refused("before-the-report");
        waiting().when(acknowledge(MARCH_3), reviewer()).refused("role-may-not");
    }

    @Test
    void whoever_asks_in_another_case_is_led_to_the_first() {
        var problems = aCase().given(report(MARCH_2).person(3, 8, 8).opened())
                .when(acknowledge(MARCH_3))
                .problems();
        assertThat(problems.get(0).code()).isEqualTo("acknowledge-at-the-first-person");
        assertThat(problems.get(0).parameters()).containsEntry("reference", "2026-0147/1");
        aCase().given(opened(MARCH_2)).when(acknowledge(MARCH_3)).refused("nobody-to-acknowledge-to");
    }

    @Test
    void a_wish_that_nothing_be_told_does_not_keep_an_organisation_waiting() {
        waiting().given(wished(MARCH_3, false)).when(acknowledge(MARCH_3)).accepted();
    }
}
