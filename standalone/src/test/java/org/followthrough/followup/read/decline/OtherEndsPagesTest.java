package org.followthrough.followup.read.decline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.followup.entries.DeathEntry;
import org.followthrough.review.entries.AdmissionEntry;
import org.followthrough.review.entries.ReviewDecisionEntry;
import org.followthrough.review.entries.ReviewerEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules C5 and F5 on their pages. */
@WholeApplication
class OtherEndsPagesTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    private GivenCase given() {
        return cases.notRecognised(GivenCases.TODAY.minusDays(60), GivenCases.TODAY.minusDays(1));
    }

    @Test
    void a_no_is_recorded_and_somebody_else_confirms_it() {
        GivenCase given = given();
        ShownPage next = decline(given, "yes", "yes");
        assertThat(next.status()).isEqualTo(302);
        assertThat(given.facts().followUp().open()).isNull();

        assertThat(browser.open("ana", given.href("decline")).document().select("main form"))
                .as("whoever heard it does not confirm it")
                .isEmpty();
        browser.open("bojan", given.href("decline"))
                .form()
                .with("free", "yes")
                .with("because", "Spoke alone, twice")
                .send();
        assertThat(given.facts().followUp().ended()).isEqualTo(FollowUpEndReason.PERSON_DECLINED);
    }

    @Test
    void a_no_that_somebody_else_brought_is_refused_at_its_field() {
        ShownPage again = decline(given(), "no", "no");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("saidAlone")).contains("does not count");
        assertThat(again.errorAt("wayBackExplained")).contains("come back");
    }

    @Test
    void a_no_that_may_not_have_been_free_brings_a_check() {
        GivenCase given = given();
        decline(given, "yes", "yes");
        browser.open("bojan", given.href("decline"))
                .form()
                .with("free", "no")
                .with("because", "The employer sat beside")
                .send();
        assertThat(given.facts().followUp().open()).isNotNull();
    }

    @Test
    void a_supervisor_hands_over_what_another_body_accepted() {
        GivenCase given = given();
        ShownPage again = handOver(given, "no", "no");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("accepted")).isNotEmpty();
        assertThat(again.errorAt("consented")).isNotEmpty();
        assertThat(handOver(given, "yes", "yes").status()).isEqualTo(302);
        assertThat(given.facts().followUp().ended()).isEqualTo(FollowUpEndReason.HANDED_OVER);
        assertThat(browser.open("ana", given.href("hand-over")).status()).isEqualTo(403);
    }

    @Test
    void a_death_is_recorded_with_its_source_and_opens_a_review() {
        GivenCase given = given();
        ShownPage again = browser.open("goran", given.href("death"))
                .form()
                .with("source", " ")
                .send();
        assertThat(again.errorAt("source")).isNotEmpty();
        again.form().with("source", "The hospital of the town").send();
        assertThat(given.facts().followUp().ended()).isEqualTo(FollowUpEndReason.DIED);
        assertThat(given.facts().review().open()).isNotNull();
    }

    @Test
    void a_reopened_case_of_the_dead_offers_no_contact_and_stays_dead() {
        GivenCase given =
                given().after("goran", id -> new DeathEntry(id, GivenCases.TODAY, "The hospital of the town"));
        UUID review = given.openReview();
        given.after("emil", id -> new AdmissionEntry(id, GivenCases.TODAY, review))
                .after("emil", id -> new ReviewerEntry(id, GivenCases.TODAY, review, cases.staffId("emil")))
                .after(
                        "emil",
                        id -> new ReviewDecisionEntry(
                                id, GivenCases.TODAY, review, ReviewOutcome.REOPENED, "Look again."));
        assertThat(given.facts().ongoing()).isTrue();
        assertThat(given.facts().followUp().died()).isTrue();
        assertThat(given.facts().obligations().owes(ObligationKind.PROTECTION_DECISION))
                .isFalse();

        ShownPage page = browser.open("ana", "/cases/" + given.reference().inUrls());
        assertThat(page.text()).contains("Decide", "came back or sent word");
        assertThat(page.text())
                .doesNotContain("Record a contact attempt", "Set a new contact plan", "Record that rights information");
        assertThat(browser.open("ana", given.href("contact-attempts/new")).text())
                .contains("The person died. Nobody is contacted");
    }

    private ShownPage decline(GivenCase given, String alone, String wayBack) {
        return browser.open("ana", given.href("decline"))
                .form()
                .with("saidAlone", alone)
                .with("wayBackExplained", wayBack)
                .with("language", "hi")
                .with("said", "I am well now")
                .send();
    }

    private ShownPage handOver(GivenCase given, String accepted, String consented) {
        return browser.open("goran", given.href("hand-over"))
                .form()
                .with("body", "Social work centre")
                .with("accepted", accepted)
                .with("consented", consented)
                .with("childProtection", "no")
                .send();
    }
}
