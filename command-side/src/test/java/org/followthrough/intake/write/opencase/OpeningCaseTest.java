package org.followthrough.intake.write.opencase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.ObligationKind.DECISION;

import org.followthrough.casefile.write.The;
import org.followthrough.codes.AgeGroup;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.events.Particulars;
import org.junit.jupiter.api.Test;

class OpeningCaseTest {

    @Test
    void a_report_opens_the_case_of_one_person_and_owes_a_decision() {
        aCase().today(MARCH_1)
                .when(report(MARCH_1).open())
                .then(report(MARCH_1).openedAs(OpenCase.caseIdFor(The.COMMAND)));
    }

    @Test
    void what_was_reported_before_the_system_existed_escalates_from_the_day_it_comes_in() {
        var today = day("2026-11-24");
        var owed =
                aCase().today(today).when(report(MARCH_1).open(), theImporter()).opened(DECISION);
        assertThat(owed.dueOn()).isEqualTo(april(15));
        assertThat(owed.escalatesFrom()).isEqualTo(today);
    }

    @Test
    void a_reporting_organisation_may_report() {
        aCase().when(report(MARCH_1).open(), reportingOrganisation()).accepted();
    }

    @Test
    void an_auditor_opens_no_case() {
        aCase().when(report(MARCH_1).open(), auditor()).refused("role-may-not");
    }

    @Test
    void a_case_is_opened_once() {
        aCase().given(opened(MARCH_1))
                .when(report(MARCH_1).underCaseId(The.CASE).open())
                .refused("case-already-open");
    }

    @Test
    void the_case_id_follows_from_the_command() {
        aCase().when(report(MARCH_1)
                        .underCaseId(The.id("of the client's choice"))
                        .open())
                .refused("case-id-not-derived");
    }

    @Test
    void the_subject_of_the_person_follows_from_the_case() {
        aCase().when(report(MARCH_1).aboutSubject(The.id("another subject")).open())
                .refused("person-not-derived");
    }

    @Test
    void no_report_is_older_than_people_get() {
        aCase().today(MARCH_1)
                .when(report(day("1906-03-01"))
                        .about(aged(null, AgeGroup.UNKNOWN))
                        .open())
                .accepted();
        aCase().today(MARCH_1)
                .when(report(day("1906-02-28"))
                        .about(aged(null, AgeGroup.UNKNOWN))
                        .open())
                .refused("too-long-ago");
    }

    @Test
    void a_report_received_today_opens_a_case() {
        aCase().today(MARCH_3).when(report(MARCH_3).open()).accepted();
    }

    @Test
    void no_report_comes_from_the_future() {
        aCase().today(MARCH_2).when(report(MARCH_3).open()).refused("in-the-future");
    }

    @Test
    void a_report_of_eight_starts_eight_cases() {
        aCase().when(report(MARCH_1).person(8, 8, 8).open()).accepted();
        aCase().when(report(MARCH_1).person(9, 8, 8).open()).refused("persons-miscounted");
        aCase().when(report(MARCH_1).person(0, 8, 8).open()).refused("persons-miscounted");
    }

    @Test
    void people_mentioned_without_a_case_are_counted_beside() {
        aCase().when(report(MARCH_1).person(1, 2, 8).open()).accepted();
        aCase().when(report(MARCH_1).person(1, 8, 2).open()).refused("persons-miscounted");
    }

    @Test
    void the_reference_is_of_the_year_reported() {
        aCase().when(report(MARCH_1).referredToAs("2026-12345").open()).accepted();
        aCase().when(report(MARCH_1).referredToAs("2025-0147").open()).refused("reference-malformed");
        aCase().when(report(MARCH_1).referredToAs("2026-147").open()).refused("reference-malformed");
        aCase().when(report(MARCH_1).referredToAs("2026-0147/3").open()).refused("reference-malformed");
    }

    @Test
    void nobody_is_born_after_the_report_or_older_than_people_get() {
        aCase().when(report(MARCH_1).about(bornIn(2026)).open()).accepted();
        aCase().when(report(MARCH_1).about(bornIn(2027)).open()).refused("birth-year-impossible");
        aCase().when(report(MARCH_1).about(bornIn(1906)).open()).accepted();
        aCase().when(report(MARCH_1).about(bornIn(1905)).open()).refused("birth-year-impossible");
        aCase().when(report(MARCH_1).about(aged(null, AgeGroup.UNKNOWN)).open()).accepted();
    }

    @Test
    void countries_are_known() {
        var nowhere = new Particulars(
                java.util.List.of("XX"),
                Particulars.UNKNOWN.gender(),
                1990,
                AgeGroup.ADULT,
                Particulars.UNKNOWN.ageBasis(),
                null);
        aCase().when(report(MARCH_1).about(nowhere).open()).refused("unknown-country");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        aCase().today(MARCH_1)
                .when(report(MARCH_2).referredToAs("147").person(2, 1, 1).open())
                .refusedForAll("in-the-future", "reference-malformed", "persons-miscounted");
    }
}
