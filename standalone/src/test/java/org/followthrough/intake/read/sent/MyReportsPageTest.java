package org.followthrough.intake.read.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.intake.entries.FeedbackWishEntry;
import org.followthrough.personal.Opener;
import org.followthrough.review.events.ReviewRequested;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule L4 as an organisation sees it: its own reports, in few words. */
@WholeApplication
class MyReportsPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private Opener opener;

    @Autowired
    private GivenCases cases;

    private GivenCase dismissed() {
        return cases.notRecognisedOf("jelena", TODAY.minusDays(60), TODAY.minusDays(1));
    }

    private Element line(GivenCase given) {
        return browser.open("jelena", "/my-reports").document().select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(given.reference().toString()))
                .findFirst()
                .orElseThrow();
    }

    private void awaitSaid(GivenCase given, String words) {
        await().untilAsserted(() -> assertThat(line(given).text()).contains(words));
    }

    @Test
    void an_organisation_learns_outcome_and_follow_up_of_those_it_reported_and_of_nobody_else() {
        GivenCase own = dismissed();
        GivenCase ofStaff = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(1));
        awaitSaid(own, "Found not to be trafficking");
        awaitSaid(own, "Followed up");
        ShownPage page = browser.open("jelena", "/my-reports");
        assertThat(page.text())
                .doesNotContain(ofStaff.reference().report())
                .doesNotContain("Probni Primer", "Gradnja", "Tells of debts")
                .contains("Nobody has told you yet");
        assertThat(browser.open("jelena", review(ofStaff)).status()).isEqualTo(404);
        assertThat(browser.open("jelena", "/my-reports/1999-0001-1/review/new").status())
                .isEqualTo(404);
    }

    @Test
    void of_an_undecided_case_and_against_a_persons_wish_the_same_is_said() {
        GivenCase undecided = cases.sentBy("jelena", TODAY.minusDays(3));
        GivenCase silent = dismissed().after("ana", id -> new FeedbackWishEntry(id, TODAY, false, false));
        awaitSaid(undecided, "We can say nothing about this person.");
        awaitSaid(silent, "We can say nothing about this person.");
        assertThat(withoutNumber(silent)).isEqualTo(withoutNumber(undecided));
        assertThat(mainOf(silent)).isEqualTo(mainOf(undecided));
        assertThat(sent(silent))
                .isEqualTo(sent(undecided))
                .contains("There is no decision here that you can ask about");
        assertThat(silent.facts().review().open()).isNull();
    }

    private String withoutNumber(GivenCase given) {
        return line(given).text().replace(given.reference().toString(), "");
    }

    private String mainOf(GivenCase given) {
        return browser.open("jelena", review(given))
                .document()
                .select("main")
                .text()
                .replace(given.reference().toString(), "");
    }

    /** What is said where the fields of another form of the same user are sent for this person. */
    private String sent(GivenCase given) {
        GivenCase shown = dismissed();
        awaitSaid(shown, "Followed up");
        var fields = browser.open("jelena", review(shown))
                .form()
                .with("ground", "RENEWED_RISK")
                .fields();
        ShownPage refused = browser.send("jelena", review(given), fields);
        assertThat(refused.status()).isEqualTo(422);
        return refused.document()
                .select("main")
                .text()
                .replace(given.reference().toString(), "");
    }

    @Test
    void an_organisation_asks_for_a_review_and_brings_new_evidence() {
        GivenCase own = dismissed();
        awaitSaid(own, "Followed up");
        ShownPage form = browser.open("jelena", review(own));
        ShownPage again = form.form()
                .with("ground", "NEW_EVIDENCE")
                .with("asked", "Please look")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("newEvidence")).isNotEmpty();
        ShownPage next =
                again.form().with("newEvidence", "A letter of the employer").send();
        assertThat(next.redirect()).isEqualTo("/my-reports");
        await().until(() -> own.facts().review().open() != null);
        ReviewRequested asked = own.facts().review().open().request();
        assertThat(asked.requester()).isEqualTo(ReviewRequester.REPORTING_ORGANISATION);
        assertThat(opener.read(asked.newEvidence())).contains("A letter of the employer");
        awaitSaid(own, "The decision is under review");
        assertThat(browser.open("jelena", review(own))
                        .form()
                        .with("ground", "RENEWED_RISK")
                        .send()
                        .errors())
                .anyMatch(error -> error.contains("review"));
        assertThat(browser.open("jelena", own.href("review")).status()).isEqualTo(403);
    }

    @Test
    void it_is_where_an_organisation_arrives_and_nobody_else_sees_it() {
        assertThat(browser.open("jelena", "/").redirect()).isEqualTo("/my-reports");
        for (String login : new String[] {"ana", "goran", "emil", "ivan", "katarina"}) {
            assertThat(browser.open(login, "/my-reports").status()).as(login).isEqualTo(403);
        }
        GivenCase own = dismissed();
        awaitSaid(own, "Followed up");
        for (String language : new String[] {"en", "sr-Cyrl", "sr-Latn"}) {
            for (String path : new String[] {"/my-reports", review(own)}) {
                ShownPage page = browser.open("jelena", path + "?lang=" + language);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.document().select("h1")).hasSize(1);
                assertThat(page.text()).doesNotContain("??", "{0}", "{1}");
            }
        }
    }

    private static String review(GivenCase given) {
        return "/my-reports/" + given.reference().inUrls() + "/review/new";
    }
}
