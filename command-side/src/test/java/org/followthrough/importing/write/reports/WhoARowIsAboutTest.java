package org.followthrough.importing.write.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The same thing twice is one; the same name for two things is never swallowed (law J10). */
@ExtendWith(SharedProgram.class)
class WhoARowIsAboutTest {

    private static final String HEADER = "source,organisation,source_ref,person_no,received_on,name\n";

    private final SentFiles sent;

    WhoARowIsAboutTest(SentFiles sent) {
        this.sent = sent;
    }

    @Test
    void two_organisations_may_use_one_number() throws Exception {
        int before = sent.cases();

        sent.bringIn(HEADER + "CIVIL_SOCIETY,Astra,12/2025,1,2025-03-04,Ana\n");
        JsonNode second = sent.bringIn(HEADER + "CIVIL_SOCIETY,Atina,12/2025,1,2025-03-05,Mira\n");

        assertThat(second.at("/known").asInt()).isZero();
        assertThat(sent.cases()).isEqualTo(before + 2);
    }

    @Test
    void a_source_that_numbers_anew_each_year_has_a_person_in_each() throws Exception {
        int before = sent.cases();

        sent.bringIn(HEADER + "CIVIL_SOCIETY,Pravi put,1,1,2024-03-04,Ana\n");
        sent.bringIn(HEADER + "CIVIL_SOCIETY,Pravi put,1,1,2025-03-04,Mira\n");
        sent.bringIn(HEADER + "EDUCATION,,1,1,2024-03-04,Ana\nEDUCATION,,1,1,2025-03-04,Mira\n");

        assertThat(sent.cases()).isEqualTo(before + 4);
    }

    @ParameterizedTest
    @CsvSource({
        "Novi početak, 7/25, NOVI POČETAK, 7/25",
        "Sigurna kuća, AB 8, Sigurna\u00A0 kuća, ab\u00A0\u2007 8",
        "Zvono A, 9/25, Ｚｖｏｎｏ A, ９/２５"
    })
    void spelling_makes_nobody_new(String organisation, String number, String again, String numberAgain)
            throws Exception {
        String row = "CIVIL_SOCIETY,%s,%s,1,2025-03-04,Ana\n";
        sent.bringIn(HEADER + row.formatted(organisation, number));
        int before = sent.cases();

        JsonNode known = sent.bringIn(HEADER + row.formatted(again, numberAgain));

        assertThat(known.at("/known").asInt()).isEqualTo(1);
        assertThat(sent.cases()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Lasta, 12, Lasta, 0012",
        "Jato, 13/2025, Jato, 13-2025",
        "Reka, 14/2025, Reka, 14",
        "Sova, 15, NVO „Sova“, 15",
        "Centar Most, 16, Центар Мост, 16",
        "Svetionik, 17, Svetiionik, 17",
        "Luka, 18, , 18"
    })
    void who_may_be_known_is_asked_before_anything_is_stored(
            String organisation, String number, String again, String numberAgain) throws Exception {
        String row = "CIVIL_SOCIETY,%s,%s,1,2025-06-04,Ana\n";
        sent.bringIn(HEADER + row.formatted(organisation, number));
        int before = sent.events();
        String file = HEADER + row.formatted(again == null ? "" : again, numberAgain);

        assertThat(sent.check(file).at("/questions")).isEqualTo(sent.questions(file));
        JsonNode question =
                sent.questions(file, "2=perhaps", "2=2025-9999/1", "nonsense").get(0);
        assertThat(question.at("/row").asInt()).isEqualTo(2);
        assertThat(question.at("/candidates/0/answer").asString()).matches("2025-\\d{4,}/1");
        assertThat(question.at("/candidates/0/cameIn").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(sent.events()).isEqualTo(before);
    }

    @Test
    void what_another_file_brought_in_between_the_look_and_the_start_is_asked_about_with_its_list() throws Exception {
        String file = HEADER + "CITIZEN,,E-025,1,2025-03-04,Ana\n";
        var other = ReportFile.read(
                (HEADER + "CITIZEN,,E-25,1,2025-03-04,Ana\n").getBytes(StandardCharsets.UTF_8),
                null,
                LocalDate.of(2026, 1, 1));

        JsonNode questions = sent.questionsWhere(
                () -> sent.program().getBean(ReportImport.class).claim(other, RowAnswers.NONE), file);

        assertThat(questions.at("/0/row").asInt()).isEqualTo(2);
        assertThat(questions.at("/0/candidates/0/answer").asString()).matches("2025-\\d{4,}/1");
    }

    @Test
    void whoever_is_another_gets_a_case_and_is_never_asked_about_again() throws Exception {
        sent.bringIn(HEADER + "CITIZEN,,A-21,1,2025-03-04,Ana\n");
        int before = sent.cases();
        String file = HEADER + "CITIZEN,,A-021,1,2025-03-05,Mira\n";

        assertThat(sent.check(file, "2=other").at("/fresh").asInt()).isEqualTo(1);
        sent.bringIn(file, "2=other");
        JsonNode again = sent.bringIn(file);

        assertThat(sent.cases()).isEqualTo(before + 1);
        assertThat(again.at("/known").asInt()).isEqualTo(1);
    }

    @Test
    void whoever_is_the_same_keeps_the_case_and_is_never_asked_about_again() throws Exception {
        sent.bringIn(HEADER + "CITIZEN,,B-22,1,2025-03-04,\n");
        int before = sent.cases();
        String file = HEADER + "CITIZEN,,B-022,1,2025-03-04,Ana\n";
        String same = "2=" + sent.questions(file).at("/0/candidates/0/answer").asString();

        assertThat(sent.check(file, same).at("/changed").asInt()).isEqualTo(1);
        sent.bringIn(file, same);
        JsonNode again = sent.bringIn(file);

        assertThat(sent.cases()).isEqualTo(before);
        assertThat(sent.read(sent.lastCaseFacts().intake().report().name())).contains("Ana");
        assertThat(again.at("/known").asInt()).isEqualTo(1);
    }

    @Test
    void two_rows_of_one_file_that_may_be_one_person_are_asked_about() throws Exception {
        int before = sent.cases();
        String file = HEADER + "CITIZEN,,C-23,1,2025-03-04,\nCITIZEN,,C 23,1,2025-03-04,Ana\n";

        assertThat(sent.questions(file).at("/0/candidates/0/answer").asString()).isEqualTo("row-2");
        sent.bringIn(file, "3=row-2");

        assertThat(sent.cases()).isEqualTo(before + 1);
        assertThat(sent.read(sent.lastCaseFacts().intake().report().name())).contains("Ana");
        assertThat(sent.bringIn(file).at("/known").asInt()).isEqualTo(2);
    }

    @Test
    void a_second_person_of_a_report_that_is_spelled_anew_shares_its_number() throws Exception {
        sent.bringIn(HEADER + "CITIZEN,,D-24,1,2025-03-04,Ana\n");
        String report = sent.lastCaseFacts().intake().report().reference();
        String file = HEADER + "CITIZEN,,D-024,1,2025-03-04,Ana\nCITIZEN,,D-024,2,2025-03-04,Mira\n";

        sent.bringIn(file, "2=" + report + "/1");

        assertThat(sent.lastCaseFacts().intake().report().reference()).isEqualTo(report);
        assertThat(sent.lastCaseFacts().intake().report().personNo()).isEqualTo(2);
    }

    @Test
    void neither_number_nor_organisation_is_kept_readable() throws Exception {
        sent.bringIn(HEADER + "CIVIL_SOCIETY,Kanarinac,KANARINAC-7,1,2025-03-04,Kanarinac\n");

        assertThat(sent.database().sql("""
                                select r::text from command_side.imported_row r
                                union all select k::text from command_side.imported_row_key k
                                """).query(String.class).list())
                .isNotEmpty()
                .noneMatch(stored -> stored.toLowerCase().contains("kanarinac"));
    }
}
