package org.followthrough.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.codes.DecisionReason.FRAUD;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.DecisionReason.LABOUR_RIGHTS_VIOLATION;
import static org.followthrough.codes.DecisionReason.PERSON_NOT_IDENTIFIED;
import static org.followthrough.codes.DecisionReason.PERSON_NOT_LOCATED;
import static org.followthrough.codes.Outcome.DISCONTINUED;
import static org.followthrough.codes.Outcome.DISMISSED;
import static org.followthrough.codes.Outcome.IDENTIFIED;
import static org.followthrough.codes.Outcome.NOT_IDENTIFIED;
import static org.followthrough.codes.SourceCategory.CIVIL_SOCIETY;
import static org.followthrough.codes.SourceCategory.EDUCATION;
import static org.followthrough.codes.SourceCategory.EX_OFFICIO;
import static org.followthrough.codes.SourceCategory.LABOUR_INSPECTORATE;
import static org.followthrough.codes.SourceCategory.MINISTRY_OF_INTERIOR;
import static org.followthrough.codes.TypeOfExploitation.ForcedLabour;
import static org.followthrough.codes.TypeOfExploitation.SexualExploitation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.Gender;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.importing.write.reports.ReportRow;
import org.followthrough.importing.write.reports.ReportRows;
import org.junit.jupiter.api.Test;

/** Recounts the published figures of 2025 in the rows that were built to give them (domain.md 8). */
class PublishedFiguresTest {

    private final ReportRows file = BuiltReports.read();

    @Test
    void the_file_is_importable_and_says_that_nobody_in_it_is_real() {
        assertThat(file.problems()).isEmpty();
        assertThat(file.importable()).isTrue();
        assertThat(new String(BuiltReports.resource("/demonstration/reports-2025.csv"), UTF_8))
                .startsWith("# Constructed data. No real person");
    }

    @Test
    void each_row_is_a_report_about_one_person() {
        assertThat(file.rows()).allMatch(row -> row.personNo() == 1);
        assertThat(file.rows())
                .extracting(ReportRow::narrative)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void there_are_240_reports_of_2025_and_15_of_2024() {
        assertThat(file.rows()).hasSize(255);
        assertThat(count(reportedIn(2025))).isEqualTo(240);
        assertThat(count(reportedIn(2024).and(outcome(IDENTIFIED)))).isEqualTo(15);
    }

    @Test
    void the_outcomes_of_2025_add_up_to_240() {
        assertThat(outcomes(reportedIn(2025))).containsExactly(59L, 72L, 59L, 9L, 41L);
    }

    @Test
    void civil_society_is_identified_in_15_of_90_and_not_recognised_in_61() {
        assertThat(outcomes(source(CIVIL_SOCIETY))).containsExactly(15L, 34L, 22L, 5L, 14L);
    }

    @Test
    void the_ministry_of_interior_is_identified_in_22_of_68() {
        assertThat(count(source(MINISTRY_OF_INTERIOR))).isEqualTo(68);
        assertThat(count(source(MINISTRY_OF_INTERIOR).and(outcome(IDENTIFIED)))).isEqualTo(22);
    }

    @Test
    void the_labour_inspectorate_sent_one_report_and_it_was_dismissed() {
        assertThat(outcomes(source(LABOUR_INSPECTORATE))).containsExactly(0L, 0L, 1L, 0L, 0L);
    }

    @Test
    void education_sent_one_report_and_five_began_ex_officio() {
        assertThat(count(source(EDUCATION))).isEqualTo(1);
        assertThat(count(source(EX_OFFICIO))).isEqualTo(5);
        assertThat(count(reportedIn(2025).and(ReportRow::exOfficio))).isEqualTo(5);
    }

    @Test
    void the_other_sources_sent_75() {
        Set<SourceCategory> named =
                Set.of(CIVIL_SOCIETY, MINISTRY_OF_INTERIOR, LABOUR_INSPECTORATE, EDUCATION, EX_OFFICIO);

        assertThat(count(reportedIn(2025).and(row -> !named.contains(row.source()))))
                .isEqualTo(75);
    }

    @Test
    void labour_sexual_and_other_exploitation_are_114_and_53_and_73_by_their_primary_type() {
        assertThat(outcomes(reportedIn(2025).and(primary(ForcedLabour)))).containsExactly(21L, 71L, 11L, 2L, 9L);
        assertThat(outcomes(reportedIn(2025).and(primary(SexualExploitation)))).containsExactly(20L, 0L, 17L, 3L, 13L);
        assertThat(outcomes(reportedIn(2025).and(other()))).containsExactly(18L, 1L, 31L, 4L, 19L);
    }

    @Test
    void seventy_one_labour_suspicions_became_a_labour_rights_violation_or_fraud() {
        Predicate<ReportRow> lowered = row -> row.reason() == LABOUR_RIGHTS_VIOLATION || row.reason() == FRAUD;

        assertThat(count(lowered)).isEqualTo(71);
        assertThat(count(lowered.and(primary(ForcedLabour)).and(outcome(NOT_IDENTIFIED))))
                .isEqualTo(71);
        assertThat(count(lowered.and(row -> !row.methodsOfControl().isEmpty())))
                .as("with a method of control reported, so that a decision about a person at risk would be owed")
                .isGreaterThan(50);
    }

    @Test
    void forty_five_of_59_dismissals_are_an_inability_to_identify_the_person() {
        Predicate<ReportRow> unknown =
                row -> row.reason() == PERSON_NOT_IDENTIFIED || row.reason() == PERSON_NOT_LOCATED;

        assertThat(count(outcome(DISMISSED).and(unknown))).isEqualTo(45);
        assertThat(count(outcome(DISMISSED).and(row -> row.reason() == INSUFFICIENT_DATA)))
                .isEqualTo(14);
        assertThat(count(unknown)).isEqualTo(45);
    }

    @Test
    void nobody_whom_nobody_identified_has_a_name() {
        assertThat(file.rows())
                .filteredOn(row -> row.reason() == PERSON_NOT_IDENTIFIED)
                .allMatch(row -> row.name() == null && row.contact() == null);
    }

    @Test
    void foreign_nationals_are_154_and_108_of_them_labour_suspicions() {
        assertThat(count(reportedIn(2025).and(foreign()))).isEqualTo(154);
        assertThat(count(reportedIn(2025).and(foreign()).and(primary(ForcedLabour))))
                .as("76 %% would be 117, more than all 114 reports about labour")
                .isEqualTo(108);
    }

    @Test
    void the_74_identified_in_2025_are_26_labour_26_sexual_and_22_other() {
        assertThat(count(identifiedIn2025())).isEqualTo(74);
        assertThat(count(identifiedIn2025().and(primary(ForcedLabour)))).isEqualTo(26);
        assertThat(count(identifiedIn2025().and(primary(SexualExploitation)))).isEqualTo(26);
        assertThat(count(identifiedIn2025().and(other()))).isEqualTo(22);
    }

    @Test
    void of_the_74_identified_51_are_women_and_35_are_minors() {
        assertThat(count(identifiedIn2025().and(row -> row.gender() == Gender.Feminine)))
                .isEqualTo(51);
        assertThat(count(identifiedIn2025().and(child()))).isEqualTo(35);
    }

    @Test
    void of_the_27_foreign_identified_20_are_labour_23_were_exploited_in_serbia_and_4_abroad() {
        Predicate<ReportRow> foreign = identifiedIn2025().and(foreign());

        assertThat(count(foreign)).isEqualTo(27);
        assertThat(count(foreign.and(primary(ForcedLabour)))).isEqualTo(20);
        assertThat(count(foreign.and(row -> "RS".equals(row.countryOfExploitation()))))
                .isEqualTo(23);
        assertThat(count(foreign.and(row -> row.countryOfExploitation() != null)
                        .and(row -> !"RS".equals(row.countryOfExploitation()))))
                .isEqualTo(4);
    }

    @Test
    void eight_identified_are_from_zimbabwe_and_five_from_india() {
        assertThat(count(identifiedIn2025().and(row -> row.citizenship().equals(List.of("ZW")))))
                .isEqualTo(8);
        assertThat(count(identifiedIn2025().and(row -> row.citizenship().equals(List.of("IN")))))
                .isEqualTo(5);
    }

    @Test
    void some_not_recognised_share_a_connection_other_than_a_route_with_somebody_identified() {
        List<?> shared = file.rows().stream()
                .filter(outcome(IDENTIFIED))
                .flatMap(row -> row.connections().stream())
                .filter(connection -> connection.kind() != ConnectionKind.ROUTE)
                .toList();

        assertThat(count(row -> row.outcome() != null
                        && row.outcome().negative()
                        && row.connections().stream().anyMatch(shared::contains)))
                .isGreaterThan(30);
    }

    private List<Long> outcomes(Predicate<ReportRow> rows) {
        return List.of(
                count(rows.and(outcome(IDENTIFIED)).and(reportedIn(2025))),
                count(rows.and(outcome(NOT_IDENTIFIED))),
                count(rows.and(outcome(DISMISSED))),
                count(rows.and(outcome(DISCONTINUED))),
                count(rows.and(row -> row.outcome() == null)));
    }

    private long count(Predicate<ReportRow> rows) {
        return file.rows().stream().filter(rows).count();
    }

    private static Predicate<ReportRow> reportedIn(int year) {
        return row -> row.receivedOn().getYear() == year;
    }

    private static Predicate<ReportRow> identifiedIn2025() {
        return row -> row.outcome() == IDENTIFIED
                && Objects.requireNonNull(row.decidedOn()).getYear() == 2025;
    }

    private static Predicate<ReportRow> outcome(Outcome outcome) {
        return row -> row.outcome() == outcome;
    }

    private static Predicate<ReportRow> source(SourceCategory source) {
        return reportedIn(2025).and(row -> row.source() == source);
    }

    private static Predicate<ReportRow> primary(TypeOfExploitation type) {
        return row -> row.exploitation().get(0) == type;
    }

    private static Predicate<ReportRow> other() {
        return Predicate.not(primary(ForcedLabour).or(primary(SexualExploitation)));
    }

    /** Nobody is foreign whose citizenship nobody knows. */
    private static Predicate<ReportRow> foreign() {
        return row -> !row.citizenship().isEmpty() && !row.citizenship().contains("RS");
    }

    private static Predicate<ReportRow> child() {
        return row -> row.ageGroup() == AgeGroup.CHILD
                || row.birthYear() != null && row.receivedOn().getYear() - row.birthYear() < 18;
    }
}
