package org.followthrough.importing.write.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.importing.write.reports.FileOf.kinds;
import static org.followthrough.importing.write.reports.FileOf.read;

import java.util.List;
import java.util.Map;
import org.followthrough.importing.files.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static final String ROW = "CITIZEN,C-1,1,2025-03-04";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOURCE,Source_Ref,PERSON_NO,Received_On",
                " source , source_ref,person_no\u00A0,\u00A0received_on",
                "\"source\",\"source_ref\",\"person_no\",\"received_on\"",
                "Source,Source ref,Person no,Received on",
                "source,source-ref,person-no,received-on",
                "\uFEFFsource,source_ref,\u200Bperson_no,received_on"
            })
    void a_header_is_known_however_programs_and_people_dress_it(String header) {
        assertThat(read(header + "\n" + ROW).importable()).isTrue();
    }

    @Test
    void capitals_and_semicolons_go_together() {
        assertThat(read("Source;Source_ref;Person_no;Received_on\nCITIZEN;C-1;1;4.3.2025.")
                        .importable())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "sep=;;;;"})
    void the_line_in_which_excel_names_the_separator_is_no_header(String line) {
        ReportRows rows = read(line + "\r\nsource;source_ref;person_no;received_on\r\nCITIZEN;C-1;1;2025-03-04\r\n");

        assertThat(rows.importable()).isTrue();
        assertThat(rows.rows()).extracting(ReportRow::row).containsExactly(3);
    }

    @Test
    void any_separator_may_be_named() {
        assertThat(read("sep=|\nsource|source_ref|person_no|received_on\nCITIZEN|C-1|1|2025-03-04")
                        .importable())
                .isTrue();
        assertThat(read("sep=\t\nsource\tsource_ref\tperson_no\treceived_on\nCITIZEN\tC-1\t1\t2025-03-04")
                        .importable())
                .isTrue();
    }

    @Test
    void lines_may_end_as_on_an_old_macintosh() {
        ReportRows rows = read("# made up\rsource,source_ref,person_no,received_on\r" + ROW + "\r");

        assertThat(rows.rows()).extracting(ReportRow::row).containsExactly(3);
    }

    @Test
    void empty_columns_that_a_spreadsheet_left_are_passed_over() {
        ReportRows rows = read(
                ",,,\n,source,source_ref,,person_no,received_on,,\n,CITIZEN,C-1,,1,2025-03-04,,\n,CITIZEN,C-2,,1,2025-03-04\n,CITIZEN,C-3,,1,2025-03-04,,,,\n");

        assertThat(rows.importable()).isTrue();
        assertThat(rows.rows()).extracting(ReportRow::sourceRef).containsExactly("C-1", "C-2", "C-3");
    }

    @Test
    void a_column_without_a_name_is_a_problem_once_it_says_something() {
        ReportRows rows = read("source,source_ref,person_no,received_on,,\n" + ROW + ",,Kanarinac\n");

        assertThat(rows.problems())
                .containsExactly(new RowProblem(1, null, ProblemKind.COLUMN_UNNAMED, Map.of("position", "F")));
    }

    @Test
    void every_problem_of_a_header_is_listed_with_its_row_and_no_row_is_read() {
        ReportRows rows = read("# made up\nSource,source,person_no,recieved_on,colour,,\n" + ROW + ",blue\n");

        assertThat(rows.columns())
                .isEqualTo(new ColumnCheck(
                        List.of(Column.SOURCE, Column.PERSON_NO),
                        List.of(Column.SOURCE_REF, Column.RECEIVED_ON),
                        List.of(4, 5),
                        List.of(Column.SOURCE)));
        assertThat(rows.problems())
                .containsExactly(
                        new RowProblem(
                                2,
                                null,
                                ProblemKind.COLUMN_MISSPELT,
                                Map.of("position", "D", "text", "recieved_on", "name", "received_on")),
                        new RowProblem(2, null, ProblemKind.COLUMN_UNKNOWN, Map.of("position", "E", "text", "colour")),
                        new RowProblem(2, Column.SOURCE_REF, ProblemKind.COLUMN_MISSING, Map.of("name", "source_ref")),
                        new RowProblem(
                                2, Column.RECEIVED_ON, ProblemKind.COLUMN_MISSING, Map.of("name", "received_on")),
                        new RowProblem(
                                2,
                                Column.SOURCE,
                                ProblemKind.COLUMN_REPEATED,
                                Map.of("first", "A", "position", "B", "name", "source")));
        assertThat(rows.problemCount()).isEqualTo(5);
        assertThat(rows.rows()).isEmpty();
    }

    @Test
    void a_file_without_a_header_shows_nobodys_name() {
        ReportRows rows = read("CITIZEN,C-1,1,2025-03-04,Kanarinac\nCITIZEN,C-2,1,2025-03-04,Kanarinac\n");

        assertThat(rows.problems()).containsExactly(new RowProblem(1, null, ProblemKind.NO_HEADER, Map.of()));
        assertThat(rows.importable()).isFalse();
        assertThat(rows.toString()).doesNotContain("Kanarinac");
    }

    @Test
    void what_a_header_says_is_shown_short_and_without_characters_that_turn_the_text() {
        ReportRows rows =
                read("source,source_ref,person_no,received_on," + "x".repeat(500) + ",a\u0000b\n" + ROW + ",,\n");

        assertThat(rows.problems())
                .extracting(RowProblem::parameters)
                .containsExactly(
                        Map.of("position", "E", "text", "x".repeat(40) + "…"), Map.of("position", "F", "text", "?"));
    }

    @Test
    void positions_are_named_as_a_spreadsheet_does() {
        assertThat(List.of(1, 10, 26, 27, 52, 53, 702, 703))
                .extracting(Header::letters)
                .containsExactly("A", "J", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void a_very_wide_header_is_answered_shortly() {
        ReportRows rows = read("source" + ",x".repeat(40_000) + "\n" + ",".repeat(90_000) + "x\n");

        assertThat(kinds(rows)).hasSize(50 + 3).contains(ProblemKind.COLUMN_UNKNOWN, ProblemKind.COLUMN_MISSING);
    }
}
