package org.followthrough.followup.read.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ReturnPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_return_needs_no_more_than_the_day_and_says_when_the_check_is_due() {
        GivenCase given = followed();
        ShownPage next = open("emil", given).form().send();
        assertThat(next.redirect()).isEqualTo("/cases/" + given.reference().inUrls());
        assertThat(next.followed().notice()).startsWith("Saved. A check is due on ");
        assertThat(given.facts().followUp().returnedOn()).isEqualTo(TODAY);
    }

    @Test
    void what_was_said_and_in_which_language_is_kept() {
        GivenCase given = followed();
        open("ana", given)
                .form()
                .with("language", "hi")
                .with("said", "Is well, works elsewhere")
                .send();
        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls()).text())
                .contains("The person came back or sent word", "What was said: Is well, works elsewhere", "Hindi");
    }

    @Test
    void nobody_comes_back_before_the_decision_or_tomorrow() {
        GivenCase given = followed();
        ShownPage early =
                open("ana", given).form().on("happenedOn", TODAY.minusDays(30)).send();
        assertThat(early.errorAt("happenedOn")).startsWith("The decision was taken on ");
        ShownPage late = early.form().on("happenedOn", TODAY.plusDays(1)).send();
        assertThat(late.errorAt("happenedOn")).startsWith("This lies in the future");
        assertThat(given.facts().followUp().returnedOn()).isNull();
    }

    @Test
    void an_ongoing_case_has_no_return() {
        assertThat(open("ana", cases.opened(TODAY.minusDays(20))).text())
                .contains("Follow-up belongs to a negative decision");
    }

    private GivenCase followed() {
        return cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
    }

    private ShownPage open(String login, GivenCase given) {
        return browser.open(login, given.href("return"));
    }
}
