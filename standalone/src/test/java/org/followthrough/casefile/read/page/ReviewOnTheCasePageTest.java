package org.followthrough.casefile.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.review.entries.ReviewDecisionEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ReviewOnTheCasePageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void an_open_review_stands_beside_the_history_with_what_is_still_to_do() {
        GivenCase given = cases.reviewAskedFor(TODAY.minusDays(3));
        assertThat(fact(given, "Review asked for by")).startsWith("A representative of the person, ");
        assertThat(fact(given, "Ground of the review")).isEqualTo("New evidence");
        assertThat(fact(given, "Review admitted")).startsWith("Not answered yet, due on");
        assertThat(fact(given, "Reviewer")).isEqualTo("Nobody was named yet");
        assertThat(fact(given, "Review to be decided by")).isNotEmpty();
    }

    @Test
    void what_a_review_missed_is_said_to_be_overdue() {
        GivenCase given = cases.reviewAskedFor(TODAY.minusDays(38));
        assertThat(fact(given, "Review admitted")).endsWith("and is overdue");
        assertThat(fact(given, "Review to be decided by")).endsWith("and is overdue");
    }

    @Test
    void what_was_asked_is_read_by_those_who_work_on_the_case() {
        GivenCase given = cases.reviewAskedFor(TODAY.minusDays(3));
        assertThat(page("ana", given).text())
                .contains(
                        "Review asked for",
                        "Asked for by: A representative of the person",
                        "Look at it again",
                        "A letter from the employer");
        assertThat(page("ivan", given).text())
                .contains("New evidence: (not shown to your role)")
                .doesNotContain("A letter from the employer");
    }

    @Test
    void a_reopened_case_says_so_and_owes_a_decision_again() {
        GivenCase given = cases.reviewTaken(TODAY.minusDays(2));
        UUID review = given.openReview();
        given.after(
                "emil",
                id -> new ReviewDecisionEntry(id, TODAY, review, ReviewOutcome.REOPENED, "The letter convinces"));
        assertThat(fact(given, "Last review")).startsWith("The case is reopened, ");
        assertThat(fact(given, "Reopened")).isNotEmpty();
        assertThat(fact(given, "Decision")).isEqualTo("No decision yet");
        assertThat(page("ana", given).text())
                .contains("Check no longer owed: the case was reopened", "Case reopened", "The letter convinces");
        assertThat(fact(given, "Reviewer")).as("nobody reviews any more").isEmpty();
    }

    private String fact(GivenCase given, String label) {
        return page("ana", given).document().select("dt").stream()
                .filter(key -> key.text().equals(label))
                .map(key -> key.nextElementSibling().text())
                .findFirst()
                .orElse("");
    }

    private ShownPage page(String login, GivenCase given) {
        return browser.open(login, "/cases/" + given.reference().inUrls());
    }
}
