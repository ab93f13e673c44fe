package org.followthrough.importing.write.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.importing.write.reports.FileOf.cell;
import static org.followthrough.importing.write.reports.FileOf.decided;
import static org.followthrough.importing.write.reports.FileOf.kinds;
import static org.followthrough.importing.write.reports.FileOf.rows;

import java.util.Map;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.importing.files.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @Test
    void a_required_cell_is_not_blank() {
        assertThat(rows("CITIZEN, ,1,2025-03-04,").problems())
                .containsExactly(new RowProblem(2, Column.SOURCE_REF, ProblemKind.REQUIRED, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "GENDER,female",
        "EXPLOITATION,ForcedLabour;Ropstvo",
        "METHODS_OF_CONTROL,DEBT",
        "OUTCOME,identified",
        "AGE_BASIS,sure",
    })
    void a_code_is_one_of_its_list(Column column, String text) {
        assertThat(kinds(cell(column, text))).contains(ProblemKind.CODE_UNKNOWN);
    }

    @Test
    void every_unknown_code_of_a_list_is_a_problem_and_none_is_repeated_in_it() {
        ReportRows rows = cell(Column.METHODS_OF_CONTROL, "Secret1;DebtBondage;Secret2");

        assertThat(kinds(rows)).containsExactly(ProblemKind.CODE_UNKNOWN, ProblemKind.CODE_UNKNOWN);
        assertThat(rows.toString()).doesNotContain("Secret");
    }

    @Test
    void a_code_given_twice_counts_once() {
        assertThat(cell(Column.METHODS_OF_CONTROL, "DebtBondage; DebtBondage;")
                        .rows()
                        .get(0)
                        .methodsOfControl())
                .containsExactly(MethodOfControl.DebtBondage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "rs", "SRB", "Serbia", "SU"})
    void citizenship_is_a_country_of_iso_3166(String text) {
        assertThat(kinds(cell(Column.CITIZENSHIP, text))).containsExactly(ProblemKind.COUNTRY_UNKNOWN);
        assertThat(kinds(cell(Column.COUNTRY_OF_EXPLOITATION, text))).containsExactly(ProblemKind.COUNTRY_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.2.2025.",
                "4.3.25.",
                "4.3.",
                "4 3 2025",
                "2025-3-4",
                "2025-02-30",
                "2025-03-04T10:00",
                "45720",
                "+2025-03-04",
                "٢٠٢٥-٠٣-٠٤"
            })
    void a_date_that_is_none_is_refused(String text) {
        assertThat(kinds(rows("CITIZEN,C-1,1," + text + ","))).containsExactly(ProblemKind.DATE_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-04",
                "4.3.2025.",
                "4.3.2025",
                "04.03.2025.",
                "4. 3. 2025.",
                "\u00A04.3.2025.\u00A0",
                "\uFEFF2025-03-04"
            })
    void a_date_is_written_the_iso_way_or_with_dots_and_the_day_first(String text) {
        assertThat(rows("CITIZEN,C-1,1," + text + ",").rows().get(0).receivedOn())
                .isEqualTo("2025-03-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2025", "3/4/25", "25/04/2025", "03-04-2025"})
    void a_date_whose_month_may_be_its_day_is_refused(String text) {
        assertThat(kinds(rows("CITIZEN,C-1,1," + text + ","))).containsExactly(ProblemKind.DATE_AMBIGUOUS);
    }

    @Test
    void the_future_is_refused_and_today_is_not() {
        assertThat(kinds(rows("CITIZEN,C-1,1,2026-02-11,"))).containsExactly(ProblemKind.DATE_IN_FUTURE);
        assertThat(rows("CITIZEN,C-1,1,2026-02-10,").importable()).isTrue();
    }

    @Test
    void a_date_of_another_age_is_a_slip_of_the_keyboard() {
        assertThat(rows("CITIZEN,C-1,1,0205-03-04,").problems())
                .containsExactly(new RowProblem(
                        2, Column.RECEIVED_ON, ProblemKind.DATE_TOO_EARLY, Map.of("least", "1990-01-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "1000", "99999999999999999999", "one", "１"})
    void a_person_number_counts_from_one(String text) {
        assertThat(rows("CITIZEN,C-1," + text + ",2025-03-04,").problems())
                .containsExactly(new RowProblem(
                        2, Column.PERSON_NO, ProblemKind.NUMBER_OUT_OF_RANGE, Map.of("least", "1", "most", "999")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "da"})
    void ex_officio_is_true_or_false(String text) {
        assertThat(kinds(cell(Column.EX_OFFICIO, text))).containsExactly(ProblemKind.NEITHER_TRUE_NOR_FALSE);
        assertThat(cell(Column.EX_OFFICIO, "TRUE").rows().get(0).exOfficio()).isTrue();
    }

    @Test
    void age_is_a_birth_year_or_a_group_not_both() {
        ReportRows rows = FileOf.read("source,source_ref,person_no,received_on,birth_year,age_group\n"
                + "CITIZEN,C-1,1,2025-03-04,2001,ADULT\n"
                + "CITIZEN,C-2,1,2025-03-04,2026,\n"
                + "CITIZEN,C-3,1,2025-03-04,1904,\n"
                + "CITIZEN,C-4,1,2025-03-04,2025,\n");

        assertThat(kinds(rows))
                .containsExactly(
                        ProblemKind.BIRTH_YEAR_AND_AGE_GROUP,
                        ProblemKind.NUMBER_OUT_OF_RANGE,
                        ProblemKind.NUMBER_OUT_OF_RANGE);
        assertThat(rows.rows()).extracting(ReportRow::birthYear).containsExactly(2025);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Company A", "boss:Company A", "employer:", "employer", ":x"})
    void a_connection_names_its_kind_and_itself(String text) {
        assertThat(kinds(cell(Column.CONNECTIONS, text))).containsExactly(ProblemKind.CONNECTION_MALFORMED);
    }

    @Test
    void a_decision_has_an_outcome_and_a_date() {
        assertThat(kinds(decided("DISMISSED", "", ""))).containsExactly(ProblemKind.OUTCOME_WITHOUT_DATE);
        assertThat(kinds(decided("", "", "2025-04-01"))).containsExactly(ProblemKind.DATE_WITHOUT_OUTCOME);
        assertThat(kinds(decided("DISMISSED", "", "2025-03-03"))).containsExactly(ProblemKind.DECIDED_BEFORE_RECEIVED);
        assertThat(decided("DISMISSED", "FRAUD", "2025-03-04").importable()).isTrue();
    }

    @Test
    void only_a_negative_outcome_has_a_reason() {
        assertThat(kinds(decided("IDENTIFIED", "FRAUD", "2025-04-01")))
                .containsExactly(ProblemKind.REASON_WITHOUT_NEGATIVE_OUTCOME);
        assertThat(kinds(decided("", "FRAUD", ""))).containsExactly(ProblemKind.REASON_WITHOUT_NEGATIVE_OUTCOME);
    }

    @Test
    void a_reason_nobody_recorded_is_no_problem() {
        ReportRow row = decided("NOT_IDENTIFIED", "", "2025-04-01").rows().get(0);

        assertThat(row.outcome()).isEqualTo(Outcome.NOT_IDENTIFIED);
        assertThat(row.reason()).isNull();
        assertThat(decided("DISCONTINUED", "PERSON_WITHDREW", "2025-04-01")
                        .rows()
                        .get(0)
                        .reason())
                .isEqualTo(DecisionReason.PERSON_WITHDREW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "\u202Eabc", "spoilt \uFFFD text", "a\u0085b"})
    void control_characters_and_spoilt_text_are_refused(String text) {
        assertThat(kinds(cell(Column.NAME, text))).containsExactly(ProblemKind.UNREADABLE_CHARACTER);
    }

    @Test
    void a_text_longer_than_its_column_is_refused() {
        assertThat(cell(Column.NAME, "x".repeat(201)).problems())
                .containsExactly(new RowProblem(2, Column.NAME, ProblemKind.TOO_LONG, Map.of("most", "200")));
        assertThat(kinds(cell(Column.NARRATIVE, "x".repeat(10_001)))).containsExactly(ProblemKind.TOO_LONG);
        assertThat(cell(Column.NARRATIVE, "x".repeat(10_000)).importable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'+381 60 000,+381 60 000", "'=1+1,=1+1", "''@x,'@x", "O'Neill,O'Neill", "'t Hooft,'t Hooft"})
    void the_apostrophe_that_an_export_put_before_a_formula_is_taken_off(String written, String meant) {
        assertThat(cell(Column.CONTACT, written).rows().get(0).contact()).isEqualTo(meant);
    }
}
