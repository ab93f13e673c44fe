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
class ReturnsPageTest {

    private static final String PATH = "/returns/new";

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void staff_are_led_from_the_number_to_the_form() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        for (String login : new String[] {"ana", "goran", "emil"}) {
            ShownPage page = browser.open(login, PATH);
            assertThat(page.form()
                            .with("reference", given.reference())
                            .with("what", "return")
                            .send()
                            .redirect())
                    .isEqualTo(given.href("return"));
            assertThat(page.form()
                            .with("reference", given.reference().inUrls())
                            .with("what", "review")
                            .send()
                            .redirect())
                    .isEqualTo(given.href("review/new"));
        }
    }

    @Test
    void a_number_that_nobody_bears_leads_to_a_new_report() {
        ShownPage again = browser.open("ana", PATH)
                .form()
                .with("reference", "1999-0001/1")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("reference")).startsWith("No case bears this number");
        assertThat(again.errorAt("what")).isEqualTo("Choose what happened");
        assertThat(again.form().value("reference")).isEqualTo("1999-0001/1");
        assertThat(again.document().select("main a[href=/reports/new]")).hasSize(1);
    }

    @Test
    void what_was_typed_wrong_is_said_at_its_field() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        ShownPage again = browser.open("jelena", PATH)
                .form()
                .with("reference", given.reference())
                .on("happenedOn", TODAY.plusDays(1))
                .send();
        assertThat(again.errorAt("happenedOn")).startsWith("This lies in the future");
    }

    @Test
    void it_is_for_all_who_take_something_down() {
        for (String login : new String[] {"ivan", "katarina"}) {
            assertThat(browser.open(login, PATH).status()).as(login).isEqualTo(403);
        }
        for (String language : new String[] {"en", "sr-Cyrl", "sr-Latn"}) {
            for (String login : new String[] {"ana", "jelena"}) {
                ShownPage page = browser.open(login, PATH + "?lang=" + language);
                assertThat(page.document().select("h1")).hasSize(1);
                assertThat(page.text()).doesNotContain("??");
            }
        }
    }
}
