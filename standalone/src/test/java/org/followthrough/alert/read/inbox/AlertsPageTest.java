package org.followthrough.alert.read.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.intake.entries.AssignmentEntry;
import org.followthrough.obligation.events.ObligationAcknowledged;
import org.followthrough.platform.staff.StaffDirectory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class AlertsPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private StaffDirectory staff;

    @Test
    void an_overdue_check_reaches_the_inbox_of_the_duty_supervisor_with_its_case() {
        GivenCase given = overdue();
        assertThat(check("dunja", given).text())
                .contains(
                        "Overdue",
                        "Follow-up check: was due on",
                        given.reference().toString(),
                        "Acknowledge");
        assertThat(check("dunja", given).select("a[href^=/cases/]").attr("href"))
                .isEqualTo("/cases/" + given.reference().inUrls());
        assertThat(browser.open("dunja", "/alerts")
                        .document()
                        .select("header a[href=/alerts] .ft-badge")
                        .text())
                .contains("you have not acknowledged");
    }

    @Test
    void acknowledging_an_overdue_check_is_told_in_the_history_and_clears_nothing() {
        GivenCase given = overdue();
        ShownPage form = browser.open("dunja", acknowledgement("dunja", given));
        assertThat(form.form().send().errorAt("because")).isEqualTo("Say what happens next");

        ShownPage sent = form.form().with("because", "Planned for Thursday").send();
        assertThat(sent.followed().notice()).isNotEmpty();
        await().untilAsserted(() -> assertThat(given.timeline().entries())
                .anySatisfy(entry -> assertThat(entry.event()).isInstanceOf(ObligationAcknowledged.class)));
        assertThat(check("dunja", given).text()).contains("Seen on", "Planned for Thursday");
        assertThat(browser.open("dunja", "/overdue").text())
                .contains(given.reference().toString());
    }

    @Test
    void nobody_sees_or_acknowledges_what_another_was_told() {
        GivenCase given = overdue();
        String dunjas = acknowledgement("dunja", given);
        assertThat(browser.open("goran", dunjas).status()).isEqualTo(404);
        var form = browser.open("dunja", dunjas).form().with("because", "Planned");
        assertThat(form.sentBy("goran").status()).isEqualTo(404);
        assertThat(browser.open("goran", "/alerts").text())
                .doesNotContain(given.reference().toString());
        assertThat(browser.open("dunja", "/alerts/nothing/acknowledgement").status())
                .isEqualTo(404);
    }

    @Test
    void a_filter_is_a_tag_that_can_be_removed() {
        overdue();
        ShownPage shown = browser.open("dunja", "/alerts?kind=OUTSIDE_PLAN&state=SETTLED");
        assertThat(shown.document().select(".moj-filter__tag")).hasSize(2);
        assertThat(shown.text()).contains("No alert matches these filters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "goran", "dunja", "emil", "ivan", "jelena", "katarina"})
    void everyone_has_an_inbox_in_every_language(String login) {
        overdue();
        for (String language : new String[] {"en", "sr-Cyrl", "sr-Latn"}) {
            ShownPage shown = browser.open(login, "/alerts?lang=" + language);
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.document().select("h1")).hasSize(1);
            assertThat(shown.document().text())
                    .doesNotContain("??")
                    .doesNotContain("{0}")
                    .doesNotContain("Primer Gradnja");
            assertThat(shown.document().select("header a[href=/alerts]")).hasSize(1);
        }
    }

    @Test
    void the_caseworker_is_told_with_the_supervisors_of_the_unit() {
        GivenCase given = cases.heard(TODAY.minusDays(90));
        given.after(
                "goran",
                id -> new AssignmentEntry(
                        id, staff.now().byLogin("ana").orElseThrow().id()));
        given.after("ana", id -> GivenCases.decision(id, TODAY.minusDays(40)));
        assertThat(check("ana", given)).isNotNull();
        assertThat(check("goran", given)).isNotNull();
    }

    private GivenCase overdue() {
        return cases.notRecognised(TODAY.minusDays(90), TODAY.minusDays(40));
    }

    private String acknowledgement(String login, GivenCase given) {
        return check(login, given).select("a[href$=/acknowledgement]").attr("href");
    }

    private Element check(String login, GivenCase given) {
        return await().until(
                        () -> browser.open(login, "/alerts?kind=OVERDUE")
                                .document()
                                .select("tbody tr:contains(Follow-up check):has(a[href$="
                                        + given.reference().inUrls() + "])")
                                .first(),
                        found -> found != null);
    }
}
