package org.followthrough.alert.read.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.ForgedEvents;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.intake.entries.AssignmentEntry;
import org.followthrough.platform.staff.StaffDirectory;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who may write into the database changes what is stored: people are told, though nobody opens the case. */
@WholeApplication
class BrokenSealAlertTest {

    private static final String PLAN = "outreach.ContactPlanSet";

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private StaffDirectory staff;

    private final JdbcClient database;
    private final ForgedEvents forged;

    BrokenSealAlertTest(@Autowired JdbcClient database) {
        this.database = database;
        this.forged = new ForgedEvents(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dunja", "ivan", "katarina"})
    void a_text_copied_into_a_newer_event_is_told_to_the_supervisor_oversight_and_the_administrator(String login) {
        GivenCase given = plannedTwice();
        long event = 1 + copied(given);

        assertThat(told(login, given).text())
                .contains("Changed in the database", "Event " + event + " of this case was changed")
                .doesNotContain("+381");
        assertThat(alerts(login, given, "&lang=sr-Cyrl").text())
                .contains("Измењено у бази", "Догађај " + event + " овог случаја је измењен");
    }

    @Test
    void an_event_stored_once_more_is_told_though_it_holds_no_text() {
        UUID ana = staff.now().byLogin("ana").orElseThrow().id();
        GivenCase given = plannedTwice()
                .after("goran", id -> new AssignmentEntry(id, ana))
                .planned("ana");
        long assigned = forged.oldest(given, "intake.CaseAssigned");
        long event =
                1 + forged.append(given, assigned, forged.payload(given, assigned), forged.commandOf(given, assigned));

        assertThat(told("goran", given).text()).contains("Event " + event + " of this case");
    }

    @Test
    void what_was_changed_in_a_view_is_told_when_somebody_reads_it() {
        GivenCase given = plannedTwice();
        long oldest = forged.oldest(given, PLAN);
        database.sql("update query_side.timeline set payload = (select payload from query_side.timeline"
                        + " where case_id = :case and sequence = :older) where case_id = :case and sequence = :newer")
                .param("case", given.id())
                .param("older", oldest)
                .param("newer", oldest + 1)
                .update();
        browser.open("ana", "/cases/" + given.reference().inUrls());

        assertThat(told("dunja", given).text()).contains("Event " + (oldest + 2) + " of this case");
    }

    @Test
    void it_is_told_once_however_often_the_case_is_read() {
        GivenCase given = plannedTwice();
        copied(given);
        told("dunja", given);
        for (int time = 0; time < 3; time++) {
            browser.open("ana", "/cases/" + given.reference().inUrls());
        }

        assertThat(alerts("dunja", given, "")).hasSize(1);
    }

    private GivenCase plannedTwice() {
        return cases.planned(TODAY.minusDays(5)).planned("ana");
    }

    /** @return sequence of a newer plan with the words of the older one */
    private long copied(GivenCase given) {
        long oldest = forged.oldest(given, PLAN);
        ObjectNode plan = forged.payload(given, oldest + 1);
        plan.set("ways", forged.payload(given, oldest).get("ways"));
        return forged.append(given, oldest + 1, plan, UUID.randomUUID().toString());
    }

    private Element told(String login, GivenCase given) {
        return await().until(() -> alerts(login, given, ""), found -> !found.isEmpty())
                .first();
    }

    private Elements alerts(String login, GivenCase given, String more) {
        return browser.open(login, "/alerts?kind=SEAL_BROKEN" + more)
                .document()
                .select("tbody tr:contains(" + given.reference() + ")");
    }
}
