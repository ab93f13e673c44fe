package org.followthrough.outreach.read.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.SearchStep;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class SearchStepPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_step_is_stored() {
        GivenCase given = cases.opened(TODAY.minusDays(10));
        ShownPage next = browser.open("ana", given.href("search-steps/new"))
                .form()
                .with("step", SearchStep.CONNECTIONS_COMPARED)
                .with("note", "No match")
                .send();
        assertThat(next.followed().notice()).isEqualTo("Saved.");
        assertThat(given.facts().outreach().searched(SearchStep.CONNECTIONS_COMPARED))
                .isTrue();
    }

    @Test
    void a_step_says_what_came_of_it_and_when() {
        GivenCase given = cases.opened(TODAY.minusDays(10));
        ShownPage again = browser.open("ana", given.href("search-steps/new"))
                .form()
                .on("happenedOn", TODAY.plusDays(1))
                .with("step", SearchStep.CONNECTIONS_COMPARED)
                .with("note", "  ")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("note")).isEqualTo("Say what came of it");
        ShownPage refused = again.form().with("note", "No match").send();
        assertThat(refused.errorAt("happenedOn")).startsWith("This lies in the future");
        assertThat(refused.remedies()).containsExactly("#happenedOn-day");
        assertThat(given.events()).isEqualTo(1);
    }
}
