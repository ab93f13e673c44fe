package org.followthrough.importing.write.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.importing.write.reports.FileOf.kinds;
import static org.followthrough.importing.write.reports.FileOf.read;
import static org.followthrough.importing.write.reports.FileOf.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Gender;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.importing.files.Column;
import org.junit.jupiter.api.Test;

class ReportFileTest {

    @Test
    void a_full_row_is_read_with_its_columns_in_any_order() {
        ReportRows rows = read("""
                decided_on,reason,outcome,narrative,connections,contact,name,people_mentioned,country_of_exploitation,\
                age_basis,age_group,birth_year,gender,citizenship,methods_of_control,exploitation,ex_officio,organisation,\
                received_on,person_no,source_ref,source
                2025-05-06,FRAUD,NOT_IDENTIFIED,"Said ""no"", then
                yes",employer:Company A; route:North – South,+381 60 000,Ђорђе Облаковић,8,RS,\
                DECLARED,,2001,Masculine,RS; BA,DebtBondage;FalsePromises,ForcedLabour;Servitude,true,Association A,\
                2025-03-04,3,CS-9,CIVIL_SOCIETY
                """);

        assertThat(rows.importable()).isTrue();
        assertThat(rows.rows())
                .containsExactly(new ReportRow(
                        2,
                        SourceCategory.CIVIL_SOCIETY,
                        "CS-9",
                        3,
                        LocalDate.parse("2025-03-04"),
                        "Association A",
                        true,
                        List.of(TypeOfExploitation.ForcedLabour, TypeOfExploitation.Servitude),
                        Set.of(MethodOfControl.DebtBondage, MethodOfControl.FalsePromises),
                        List.of("RS", "BA"),
                        Gender.Masculine,
                        2001,
                        AgeGroup.UNKNOWN,
                        AgeBasis.DECLARED,
                        "RS",
                        8,
                        "Ђорђе Облаковић",
                        "+381 60 000",
                        List.of(
                                new NamedConnection(ConnectionKind.EMPLOYER, "Company A"),
                                new NamedConnection(ConnectionKind.ROUTE, "North – South")),
                        "Said \"no\", then\nyes",
                        Outcome.NOT_IDENTIFIED,
                        DecisionReason.FRAUD,
                        LocalDate.parse("2025-05-06")));
    }

    @Test
    void four_columns_are_enough() {
        ReportRow row = rows("CITIZEN,C-1,1,2025-03-04,").rows().get(0);

        assertThat(row.gender()).isEqualTo(Gender.NonSpecifiedUnknown);
        assertThat(row.ageGroup()).isEqualTo(AgeGroup.UNKNOWN);
        assertThat(row.exploitation()).isEmpty();
        assertThat(row.name()).isNull();
        assertThat(row.outcome()).isNull();
    }

    @Test
    void comments_before_the_header_and_empty_lines_are_passed_over_and_counted() {
        ReportRows rows =
                read("# made up\n\"# quoted by a spreadsheet, too\",,,\n\nsource,source_ref,person_no,received_on\n"
                        + "\nCITIZEN,C-1,1,2025-03-04\n,,,\nCITIZEN,C-2,1,tomorrow\n");

        assertThat(rows.rows()).extracting(ReportRow::row).containsExactly(6);
        assertThat(rows.problems())
                .containsExactly(new RowProblem(8, Column.RECEIVED_ON, ProblemKind.DATE_MALFORMED, Map.of()));
    }

    @Test
    void semicolons_and_tabs_separate_as_well_as_commas() {
        assertThat(read("source;source_ref;person_no;received_on\nCITIZEN;C-1;1;2025-03-04")
                        .importable())
                .isTrue();
        assertThat(read("source\tsource_ref\tperson_no\treceived_on\nCITIZEN\tC-1\t1\t2025-03-04")
                        .importable())
                .isTrue();
    }

    @Test
    void a_file_without_rows_is_refused() {
        assertThat(kinds(read("source,source_ref,person_no,received_on\n"))).containsExactly(ProblemKind.NO_ROWS);
        assertThat(kinds(read("# nothing but a comment"))).containsExactly(ProblemKind.NO_ROWS);
        assertThat(kinds(read(" \n"))).containsExactly(ProblemKind.FILE_EMPTY);
        assertThat(kinds(read(new byte[0]))).containsExactly(ProblemKind.FILE_EMPTY);
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_refused_and_the_others_are_read() {
        ReportRows rows = rows("CITIZEN,C-1,1,2025-03-04", "CITIZEN,C-2,1,2025-03-04,,x", "CITIZEN,C-3,1,2025-03-04,");

        assertThat(rows.rows()).extracting(ReportRow::sourceRef).containsExactly("C-3");
        assertThat(rows.problems())
                .containsExactly(
                        new RowProblem(2, null, ProblemKind.CELL_COUNT, Map.of("expected", "5", "found", "4")),
                        new RowProblem(3, null, ProblemKind.CELL_COUNT, Map.of("expected", "5", "found", "6")));
    }

    @Test
    void quotes_that_do_not_match_are_a_problem_of_the_row_they_stand_in() {
        assertThat(rows("CITIZEN,C-1,1,2025-03-04,", "CITIZEN,\"C-2\"x,1,2025-03-04,")
                        .problems())
                .containsExactly(new RowProblem(3, null, ProblemKind.QUOTING_MALFORMED, Map.of()));
        assertThat(kinds(rows("CITIZEN,\"C-2,1,2025-03-04,"))).contains(ProblemKind.QUOTING_MALFORMED);
    }

    @Test
    void a_person_of_a_report_stands_in_the_file_once() {
        ReportRows rows = rows(
                "CITIZEN,C-1,1,2025-03-04,",
                "CITIZEN,C-1,2,2025-03-04,",
                "HEALTH,C-1,1,2025-03-05,",
                "CITIZEN,C-1,1,2025-03-04,");

        assertThat(rows.problems())
                .containsExactly(new RowProblem(5, Column.PERSON_NO, ProblemKind.ROW_REPEATED, Map.of("row", "2")));
        assertThat(rows.rows()).hasSize(3);
    }

    @Test
    void rows_of_one_report_say_the_same_about_it() {
        assertThat(rows("CITIZEN,C-1,1,2025-03-04,", "CITIZEN,C-1,2,2025-03-05,")
                        .problems())
                .containsExactly(new RowProblem(
                        3, Column.RECEIVED_ON, ProblemKind.REPORT_RECEIVED_ON_DIFFERS, Map.of("row", "2")));
        assertThat(rows("CITIZEN,C-1,1,2025-03-04,1", "CITIZEN,C-1,2,2025-03-04,2")
                        .problems())
                .containsExactly(new RowProblem(
                        2, Column.PEOPLE_MENTIONED, ProblemKind.FEWER_PEOPLE_THAN_PERSONS, Map.of("least", "2")));
    }

    @Test
    void a_file_beyond_the_limits_is_refused() {
        String longOne = IntStream.rangeClosed(0, Table.MOST_ROWS)
                .mapToObj(no -> "CITIZEN,C-" + no + ",1,2025-03-04")
                .collect(Collectors.joining("\n", "source,source_ref,person_no,received_on\n", ""));

        assertThat(kinds(read(longOne))).containsExactly(ProblemKind.TOO_MANY_ROWS);
        assertThat(read(longOne.substring(0, longOne.lastIndexOf('\n'))).rows()).hasSize(Table.MOST_ROWS);
        assertThat(read(new byte[ReportFile.MOST_BYTES + 1]).problems())
                .containsExactly(new RowProblem(0, null, ProblemKind.FILE_TOO_LARGE, Map.of("mebibytes", "20")));
    }

    @Test
    void a_row_longer_than_any_row_can_be_ends_the_reading() {
        ReportRows rows = rows("CITIZEN,C-1,1,2025-03-04,", "CITIZEN," + "x".repeat(10_000_000) + ",1,2025-03-04,");

        assertThat(rows.problems())
                .containsExactly(new RowProblem(3, null, ProblemKind.ROW_TOO_LONG, Map.of("most", "100000")));
        assertThat(kinds(read("x,".repeat(10_000_000)))).containsExactly(ProblemKind.ROW_TOO_LONG);
        assertThat(kinds(read("\"\n\",".repeat(4_000_000)))).containsExactly(ProblemKind.ROW_TOO_LONG);
    }

    @Test
    void past_a_thousand_problems_they_are_only_counted() {
        ReportRows rows = read(IntStream.range(0, 1_500)
                .mapToObj(no -> "CITIZEN,C-" + no + ",0,2025-03-04")
                .collect(Collectors.joining("\n", "source,source_ref,person_no,received_on\n", "")));

        assertThat(rows.problems()).hasSize(1_000);
        assertThat(rows.problemCount()).isEqualTo(1_500);
    }

    @Test
    void no_row_shows_what_it_says_when_it_is_printed() {
        ReportRows rows = FileOf.cell(Column.NAME, "Kanarinac");

        assertThat(rows.importable()).isTrue();
        assertThat(rows.toString()).doesNotContain("Kanarinac");
        assertThat(FileOf.cell(Column.CONNECTIONS, "employer:Kanarinac")
                        .rows()
                        .get(0)
                        .connections()
                        .toString())
                .doesNotContain("Kanarinac");
    }
}
