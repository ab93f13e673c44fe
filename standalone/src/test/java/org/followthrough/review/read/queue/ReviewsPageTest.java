package org.followthrough.review.read.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.review.entries.ReviewDecisionEntry;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ReviewsPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_request_waits_with_what_is_missing_and_leads_to_the_packet() {
        Element row = row("emil", "", cases.reviewAskedFor(TODAY.minusDays(1)));
        assertThat(row.text())
                .contains(
                        "A representative of the person",
                        "New evidence",
                        "Not admitted yet",
                        "No reviewer yet",
                        "Answer whether it is admitted")
                .contains("in ")
                .doesNotContain("Yours");
        assertThat(row.select("a").attr("href")).endsWith("/review");
    }

    @Test
    void what_is_past_its_date_says_so_beside_the_date() {
        assertThat(row("ivan", "", cases.reviewAskedFor(TODAY.minusDays(38))).text())
                .contains("days overdue");
    }

    @Test
    void a_reviewers_own_review_says_so_to_them_alone() {
        GivenCase taken = cases.reviewTaken(TODAY.minusDays(1));
        await().untilAsserted(() -> assertThat(row("emil", "", taken).text()).contains("Yours", "Emil Primer"));
        assertThat(row("zorica", "", taken).text()).doesNotContain("Yours");
    }

    @Test
    void what_was_decided_is_asked_for_with_a_filter_that_can_be_removed() {
        GivenCase given = cases.reviewTaken(TODAY.minusDays(1));
        UUID review = given.openReview();
        given.after("emil", id -> new ReviewDecisionEntry(id, TODAY, review, ReviewOutcome.UPHELD, "Nothing new"));

        await().untilAsserted(
                        () -> assertThat(row("goran", "?state=decided", given).text())
                                .contains("The decision stands", "Emil Primer"));
        assertThat(browser.open("goran", "/reviews?state=decided").document().select(".moj-filter__tag"))
                .singleElement()
                .satisfies(tag -> assertThat(tag.attr("href")).isEqualTo("/reviews"));
        assertThat(browser.open("goran", "/reviews")
                        .document()
                        .select("a[href*=" + given.reference().inUrls() + "]"))
                .isEmpty();
    }

    @Test
    void a_reviewer_begins_here_and_those_who_see_no_cases_do_not() {
        assertThat(browser.open("emil", "/").redirect()).startsWith("/reviews");
        for (String login : new String[] {"ana", "goran", "emil", "ivan"}) {
            assertThat(browser.open(login, "/reviews").document().select("header a[href=/reviews]"))
                    .as(login)
                    .hasSize(1);
        }
        for (String login : new String[] {"jelena", "katarina"}) {
            assertThat(browser.open(login, "/reviews").status()).isEqualTo(403);
        }
    }

    private Element row(String login, String query, GivenCase given) {
        return await().until(
                        () -> browser.open(login, "/reviews" + query)
                                .document()
                                .select("tbody tr:has(a[href*="
                                        + given.reference().inUrls() + "])")
                                .first(),
                        found -> found != null);
    }
}
