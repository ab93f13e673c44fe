package org.followthrough.duplicate.read.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.register.read.answer.FindRegister;
import org.followthrough.register.read.answer.RegisterFilter;
import org.followthrough.register.read.answer.RegisterRow;
import org.followthrough.register.read.answer.RegisterRows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class DuplicatePagesTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private QueryGateway queries;

    @Test
    void two_people_link_a_case_and_the_person_counts_once() {
        GivenCase leading = cases.notRecognised(GivenCases.TODAY.minusDays(60), GivenCases.TODAY.minusDays(1));
        GivenCase duplicate = cases.opened(GivenCases.TODAY.minusDays(2));
        assertThat(counted()).contains(leading.reference(), duplicate.reference());

        linked(duplicate, leading);

        assertThat(counted()).contains(leading.reference()).doesNotContain(duplicate.reference());
        ShownPage page = browser.open("goran", "/cases/" + duplicate.reference().inUrls());
        assertThat(page.document().select("#followed-in a").attr("href"))
                .isEqualTo("/cases/" + leading.reference().inUrls());
        assertThat(page.document().select("nav[aria-labelledby=actions-title]").text())
                .doesNotContain("Decide", "contact plan");
        assertThat(browser.open("ana", "/cases/" + leading.reference().inUrls())
                        .document()
                        .select("#duplicates a")
                        .eachText())
                .containsExactly(duplicate.reference().toString());
        assertThat(browser.open("ana", "/cases")
                        .document()
                        .select("#counted-elsewhere a")
                        .attr("href"))
                .contains("duplicate=true");
        assertThat(browser.open("ana", "/cases?duplicate=true").document().text())
                .contains(duplicate.reference().toString(), "Counted in " + leading.reference());
        assertThat(leading.facts().review().open()).as("new evidence").isNotNull();

        ShownPage back = browser.open("dunja", duplicate.href("duplicate/taking-back"));
        assertThat(back.form().with("because", "Sisters").send().status()).isEqualTo(302);
        assertThat(duplicate.facts().ongoing()).isTrue();
        await().untilAsserted(() -> assertThat(counted()).contains(duplicate.reference()));
        await().until(() -> leading.facts().duplicate().led().isEmpty());
    }

    @Test
    void whoever_proposed_reads_that_somebody_else_answers() {
        GivenCase leading = cases.opened(GivenCases.TODAY.minusDays(9));
        GivenCase duplicate = cases.opened(GivenCases.TODAY.minusDays(2));
        ShownPage page = browser.open("goran", duplicate.href("duplicate"));
        page.form()
                .with("leading", leading.reference().inUrls())
                .with("because", "The same telephone")
                .send();

        ShownPage own = browser.open("goran", duplicate.href("duplicate"));
        assertThat(own.document().select("main form")).isEmpty();
        assertThat(own.document().text()).contains("somebody else has to answer", "The same telephone");

        ShownPage answer = browser.open("dunja", duplicate.href("duplicate"));
        ShownPage again = answer.form().with("same", "no").send();
        assertThat(again.errorAt("because")).isNotEmpty();
        again.form().with("same", "no").with("because", "Sisters").send();
        assertThat(duplicate.facts().duplicate().proposal()).isNull();
    }

    @Test
    void what_stands_against_it_is_said_at_the_field() {
        GivenCase given = cases.opened(GivenCases.TODAY.minusDays(9));
        ShownPage page = browser.open("ana", given.href("duplicate"));
        ShownPage again = page.form()
                .with("leading", "1999-0001/1")
                .with("because", "One name")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("leading")).contains("1999-0001/1");
        ShownPage itself = again.form()
                .with("leading", given.reference().toString())
                .with("because", "One name")
                .send();
        assertThat(itself.errorAt("leading")).contains("the case itself");
    }

    private void linked(GivenCase duplicate, GivenCase leading) {
        ShownPage page = browser.open("ana", duplicate.href("duplicate"));
        page.form()
                .with("leading", leading.reference().toString())
                .with("because", "The same telephone")
                .send();
        ShownPage answer = browser.open("goran", duplicate.href("duplicate"));
        assertThat(answer.document().select("#leading").text())
                .isEqualTo(leading.reference().toString());
        assertThat(answer.form().with("same", "yes").send().status()).isEqualTo(302);
        await().until(() -> duplicate.facts().duplicate().ended());
        await().until(() -> !counted().contains(duplicate.reference()));
    }

    private List<CaseReference> counted() {
        var all = new FindRegister(RegisterFilter.ANY, 0, 100_000);
        return queries.query(all, RegisterRows.class).join().rows().stream()
                .map(RegisterRow::reference)
                .toList();
    }
}
