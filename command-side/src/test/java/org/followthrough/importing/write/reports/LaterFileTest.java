package org.followthrough.importing.write.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.intake.events.Particulars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A later file brings in what is new about a known row, shows what differs, and changes nothing the third time (rule E6). */
@ExtendWith(SharedProgram.class)
class LaterFileTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final SentFiles sent;
    private final String number = "L" + NUMBERS.incrementAndGet() + "x";

    LaterFileTest(SentFiles sent) {
        this.sent = sent;
    }

    @Test
    void an_outcome_in_the_second_file_opens_the_follow_up() throws Exception {
        sent.bringIn(file("name", "Ana"));

        JsonNode result = sent.bringIn(file("name,outcome,reason,decided_on", "Ana,DISMISSED,FRAUD,2025-05-06"));

        assertThat(sent.eventsOfTheLastCase()).containsExactly("CaseOpened", "DecisionImported", "CheckScheduled");
        assertThat(sent.lastCaseFacts().decision().latest().outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(result.at("/supplemented").asInt()).isEqualTo(1);
    }

    @Test
    void whatever_was_blank_comes_in() throws Exception {
        sent.bringIn(file("methods_of_control,connections", "DebtBondage,employer:Firma"));
        String more = file(
                "organisation,exploitation,methods_of_control,citizenship,birth_year,people_mentioned,name,contact,"
                        + "connections,narrative",
                ",ForcedLabour,DebtBondage;TakesEarnings,RS;IN,1990,3,Ana,+381 60,employer:Firma;recruiter:Posrednik,Zna");

        sent.bringIn(more);

        var report = sent.lastCaseFacts().intake().report();
        assertThat(report.reportedMethods())
                .containsExactlyInAnyOrder(MethodOfControl.DebtBondage, MethodOfControl.TakesEarnings);
        assertThat(report.exploitation()).hasSize(1);
        assertThat(report.peopleMentioned()).isEqualTo(3);
        assertThat(sent.read(report.name())).contains("Ana");
        assertThat(sent.read(report.contact())).contains("+381 60");
        assertThat(sent.read(report.narrative())).contains("Zna");
        assertThat(known().birthYear()).isEqualTo(1990);
        assertThat(known().citizenships()).containsExactly("RS", "IN");
        assertThat(sent.lastCaseFacts().guardian().connections())
                .extracting(connection -> connection.kind())
                .containsExactly(ConnectionKind.EMPLOYER, ConnectionKind.RECRUITER);
    }

    @Test
    void a_check_says_what_is_new_and_what_differs_and_never_what_was_said() throws Exception {
        sent.bringIn(file("birth_year,name", "1991,Kanarinac"));
        String more = file(
                "birth_year,name,methods_of_control,outcome,reason,decided_on",
                "1990,Kanarinac,DebtBondage;TakesEarnings,DISMISSED,FRAUD,2025-05-06");

        JsonNode differences = sent.check(more + row("new"));

        assertThat(differences.at("/fresh").asInt()).isEqualTo(1);
        assertThat(differences.at("/same").asInt()).isZero();
        assertThat(differences.at("/changed").asInt()).isEqualTo(1);
        assertThat(differences.at("/rows/0/row").asInt()).isEqualTo(2);
        assertThat(differences.at("/rows/0/person").asString()).isEqualTo(reference());
        assertThat(differences.at("/rows/0/news").toString())
                .isEqualTo("[{\"column\":\"methods_of_control\",\"values\":2},{\"column\":\"outcome\",\"values\":1}]");
        assertThat(differences.at("/rows/0/differs").toString()).isEqualTo("[\"birth_year\"]");
        assertThat(differences.toString()).doesNotContain("1990", "1991", "Kanarinac");
    }

    @Test
    void what_contradicts_stays_as_it_was() throws Exception {
        sent.bringIn(file(
                "birth_year,citizenship,name,outcome,reason,decided_on", "1990,RS,Ana,DISMISSED,FRAUD,2025-05-06"));
        int events = sent.events();
        String other =
                file("birth_year,citizenship,name,outcome,reason,decided_on", "1980,IN,Mira,IDENTIFIED,,2025-05-07");

        assertThat(sent.check(other).at("/rows/0/differs").toString())
                .isEqualTo("[\"citizenship\",\"birth_year\",\"name\",\"outcome\",\"decided_on\"]");
        sent.bringIn(other);

        assertThat(sent.events()).isEqualTo(events);
        assertThat(known().birthYear()).isEqualTo(1990);
    }

    @Test
    void sent_a_third_time_it_changes_nothing() throws Exception {
        sent.bringIn(file("name", ""));
        String more = file(
                "name,methods_of_control,connections,outcome,decided_on",
                "Ana,DebtBondage,route:Put,IDENTIFIED,2025-05-06");
        sent.bringIn(more);
        int events = sent.events();

        assertThat(sent.check(more).at("/same").asInt()).isEqualTo(1);
        assertThat(sent.bringIn(more).at("/known").asInt()).isEqualTo(1);
        assertThat(sent.bringIn(file("name", "")).at("/known").asInt()).isEqualTo(1);

        assertThat(sent.events()).isEqualTo(events);
    }

    @Test
    void a_method_that_is_reported_after_a_negative_decision_owes_a_decision_about_the_risk() throws Exception {
        sent.bringIn(file("outcome,reason,decided_on", "DISMISSED,FRAUD,2025-05-06"));

        sent.bringIn(file("outcome,reason,decided_on,methods_of_control", "DISMISSED,FRAUD,2025-05-06,DebtBondage"));

        assertThat(sent.eventsOfTheLastCase())
                .containsExactly(
                        "CaseOpened", "DecisionImported", "CheckScheduled", "ReportSupplemented", "AtRiskDecisionOwed");
    }

    @Test
    void an_age_that_contradicts_what_is_known_makes_no_adult_of_a_child() throws Exception {
        sent.bringIn(file("age_group", "CHILD"));

        JsonNode result = sent.bringIn(file("age_group,birth_year", ",1980"));

        assertThat(result.at("/refused/0/problem/code").asString()).isEqualTo("known-otherwise");
        assertThat(known().ageGroup()).isEqualTo(AgeGroup.CHILD);
        assertThat(known().birthYear()).isNull();
    }

    @Test
    void a_decision_about_somebody_who_was_worked_with_here_is_refused_and_named_each_time_it_comes() throws Exception {
        sent.bringIn(file("name", "Ana"));
        sent.assessRisk();
        String decided = file("name,contact,outcome,reason,decided_on", "Ana,+381 60,DISMISSED,FRAUD,2025-05-06");

        for (int time = 1; time <= 2; time++) {
            JsonNode result = sent.bringIn(decided);
            assertThat(result.at("/refusedRows").asInt()).isEqualTo(1);
            assertThat(result.at("/refused/0/problem/code").asString()).isEqualTo("worked-on-here");
        }
        assertThat(sent.lastCaseFacts().decision().isTaken()).isFalse();
        assertThat(sent.read(sent.lastCaseFacts().intake().report().contact())).contains("+381 60");
    }

    @Test
    void what_was_learnt_here_meanwhile_is_not_replaced() throws Exception {
        sent.bringIn(file("name", ""));
        sent.bringIn(file("name", "Ana"));
        sent.database()
                .sql("update command_side.imported_row set said = regexp_replace(said, 'name:[0-9a-f]+', '')")
                .update();

        JsonNode result = sent.bringIn(file("name", "Mira"));

        assertThat(result.at("/refused/0/problem/code").asString()).isEqualTo("known-otherwise");
        assertThat(result.at("/refused/0/problem/parameters/column").asString()).isEqualTo("name");
        assertThat(sent.read(sent.lastCaseFacts().intake().report().name())).contains("Ana");
    }

    private Particulars known() {
        return sent.read(sent.lastCaseFacts().intake().particulars()).orElseThrow();
    }

    private String reference() {
        var report = sent.lastCaseFacts().intake().report();
        return report.reference() + "/" + report.personNo();
    }

    private String file(String columns, String cells) {
        return "source,source_ref,person_no,received_on," + columns + "\nCITIZEN," + number + ",1,2025-03-04," + cells
                + "\n";
    }

    private static String row(String ref) {
        return "CITIZEN," + ref + ",1,2025-03-04,,,,,,\n";
    }
}
