package org.followthrough.connection.read.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class LinkedCasesPagesTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_supervisor_reads_why_a_review_is_proposed_and_accepts_it() {
        GivenCase given = cases.linked();
        ShownPage page = browser.open("goran", given.href("linked-reviews/" + given.linkedReview()));
        assertThat(page.document().select("#reason").text()).contains("Employer", "was recognised");
        assertThat(page.document().select("#identified a")).hasSize(1);

        ShownPage next = page.form().with("accepted", "yes").send();

        assertThat(next.status()).isEqualTo(302);
        assertThat(given.facts().review().open()).isNotNull();
        assertThat(given.facts().connections().linked()).isEmpty();
    }

    @Test
    void whoever_declines_says_why() {
        GivenCase given = cases.linked();
        ShownPage page = browser.open("goran", given.href("linked-reviews/" + given.linkedReview()));
        ShownPage again = page.form().with("accepted", "no").send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("because")).isNotEmpty();

        again.form().with("accepted", "no").with("because", "Another workshop").send();
        assertThat(given.facts().connections().linked()).isEmpty();
        assertThat(given.facts().review().open()).isNull();
    }

    @Test
    void a_caseworker_looks_and_does_not_answer() {
        GivenCase given = cases.linked();
        ShownPage page = browser.open("ana", given.href("linked-reviews/" + given.linkedReview()));
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(page.document().text()).contains("Only a supervisor answers this");
    }

    @Test
    void three_reports_that_name_one_employer_ask_for_a_procedure() {
        GivenCase given = cases.namedByThree();
        UUID proposal =
                given.facts().connections().exOfficio().keySet().iterator().next();
        ShownPage page = browser.open("goran", given.href("ex-officio/" + proposal));
        assertThat(page.document().select("#named-by a")).hasSize(3);

        page.form().with("started", "yes").with("because", "Under 2026-0200").send();
        assertThat(given.facts().connections().exOfficio()).isEmpty();
    }

    @Test
    void a_connection_is_recorded_and_shown_in_the_history() {
        GivenCase given = cases.planned(GivenCases.TODAY.minusDays(20));
        ShownPage page = browser.open("ana", given.href("connections/new"));
        ShownPage next = page.form()
                .with("kind", "RECRUITER")
                .with("name", "Agencija Primer")
                .send();
        assertThat(next.status()).isEqualTo(302);
        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls())
                        .document()
                        .text())
                .contains("Connection learnt", "Agencija Primer");
    }

    @Test
    void a_nameless_connection_is_refused_at_its_field() {
        GivenCase given = cases.planned(GivenCases.TODAY.minusDays(20));
        ShownPage again = browser.open("ana", given.href("connections/new"))
                .form()
                .with("kind", "RECRUITER")
                .with("name", " ")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("name")).isNotEmpty();
    }
}
