package org.followthrough.review.read.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.FilledForm;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.codes.RiskLevel;
import org.followthrough.correction.entries.CorrectionConfirmationEntry;
import org.followthrough.correction.entries.CorrectionEntry;
import org.followthrough.decision.entries.CorrectedFindingEntry;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.entries.ReviewDecisionEntry;
import org.followthrough.review.entries.ReviewRequestEntry;
import org.followthrough.review.facts.OpenReview;
import org.followthrough.risk.entries.RiskAssessmentEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class PacketPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void everything_the_review_is_decided_on_stands_on_one_page() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(90), TODAY.minusDays(40))
                .checkedHeard(TODAY.minusDays(33), RiskLevel.HIGH)
                .after("ana", PacketPageTest::request);
        String page = open("emil", given).text();
        assertThat(page)
                .contains("Asked for by The person", "Ground The risk is there again", "Taken down by Ana Primer")
                .contains("What was asked Look at it again")
                .contains("Decided by Ana Primer", "Rationale No control was found.", "No signature was needed")
                .contains("Debt bondage Not seen; the source had reported it")
                .contains("At the decision Not assessed, which counts as high", "Today High")
                .contains("Contact attempt", "Channel: Telephone")
                .contains("Check done", "Checks 0 checks done 1 check done")
                .contains("Answer whether it is admitted", "Review to be decided by", "in " + daysToDecide() + " days");
        assertThat(page).as("where a person is found is not needed to review").doesNotContain("The landlord's number");
    }

    private static long daysToDecide() {
        Protocol protocol = ProtocolReader.shipped();
        LocalDate day = TODAY.plusDays(protocol.review().decisionDays());
        return TODAY.until(protocol.workingDayOnOrAfter(day), ChronoUnit.DAYS);
    }

    @Test
    void what_followed_from_the_decision_at_once_is_no_change_since() {
        GivenCase given = cases.reviewAskedFor(TODAY.minusDays(1));

        assertThat(open("emil", given)
                        .document()
                        .select("[aria-labelledby=changes-title]")
                        .text())
                .doesNotContain("Follow-up", "First check");
    }

    @Test
    void what_was_struck_out_is_left_out_and_a_corrected_decision_says_both() {
        GivenCase given = cases.reviewAskedFor(TODAY.minusDays(3))
                .after(
                        "ana",
                        id -> new RiskAssessmentEntry(id, TODAY, RiskLevel.MEDIUM, Map.of(), "Of another person"));
        assertThat(open("emil", given).text()).contains("Of another person");
        UUID assessed = given.facts().risk().entries().iterator().next();
        corrected(given, id -> new CorrectionEntry(id, assessed, null, null, "A slip"));
        UUID decision = given.facts().decision().latest().id();
        corrected(
                given,
                id -> new CorrectionEntry(
                        id,
                        decision,
                        null,
                        new CorrectedFindingEntry(
                                Outcome.NOT_IDENTIFIED,
                                DecisionReason.FRAUD,
                                "Debts were found.",
                                Map.of(MethodOfControl.DebtBondage, IndicatorAnswer.SEEN)),
                        "A slip"));

        assertThat(open("emil", given).text())
                .doesNotContain("Of another person")
                .contains("Reason Fraud", "Rationale No control was found.", "Rationale, corrected Debts were found.")
                .contains("Debt bondage Seen; the source had reported it");
    }

    @Test
    void texts_are_read_by_reviewers_and_not_by_auditors_who_have_no_form_either() {
        GivenCase given = cases.reviewAskedFor(TODAY.minusDays(3));
        assertThat(open("emil", given).text()).contains("A letter from the employer");
        ShownPage audited = open("ivan", given);
        assertThat(audited.text())
                .contains("New evidence (not shown to your role)")
                .doesNotContain("A letter from the employer");
        assertThat(audited.document().select("main form")).isEmpty();
        assertThat(open("ana", given).document().select("main form")).isEmpty();
    }

    @Test
    void a_reviewer_admits_takes_and_reopens() {
        GivenCase given = cases.reviewAskedFor(TODAY.minusDays(3));
        ShownPage first = open("emil", given);
        assertThat(first.text()).contains("You may review this case");
        assertThat(first.document().select("#decision input[name=outcome]").eachAttr("value"))
                .as("on the merits only when it was admitted and somebody was named")
                .containsExactly("INADMISSIBLE", "WITHDRAWN");

        ShownPage admitted = first.formIn("admission").send();
        assertThat(admitted.redirect()).isEqualTo(given.href("review"));
        assertThat(open(given).admitted()).isTrue();

        open("emil", given).formIn("naming").send();
        assertThat(open(given).reviewer()).isNotNull();

        ShownPage last = open("emil", given);
        assertThat(last.hasFormIn("admission")).isFalse();
        assertThat(last.hasFormIn("naming")).isFalse();
        ShownPage next = last.formIn("decision")
                .with("outcome", "REOPENED")
                .with("because", "The letter convinces")
                .send();
        assertThat(next.followed().notice()).contains("The case is reopened");
        assertThat(given.facts().ongoing()).isTrue();
    }

    @Test
    void each_outcome_says_what_happens_next() {
        ShownPage page = open("emil", cases.reviewTaken(TODAY.minusDays(2)));
        assertThat(page.document().select("#decision .govuk-radios__item"))
                .hasSize(4)
                .allSatisfy(
                        item -> assertThat(item.select(".govuk-hint").text()).isNotEmpty());
    }

    @Test
    void recognising_the_person_ends_the_follow_up() {
        GivenCase given = cases.reviewTaken(TODAY.minusDays(2));
        open("emil", given)
                .formIn("decision")
                .with("outcome", "OVERTURNED_IDENTIFIED")
                .with("because", "The letter proves it")
                .send();
        assertThat(given.facts().decision().latest().outcome()).isEqualTo(Outcome.IDENTIFIED);
        assertThat(open("emil", given).text()).contains("This review is not going on any more");
    }

    @Test
    void a_supervisor_names_a_reviewer_and_sees_who_may_not_with_the_reason() {
        GivenCase given = upheldByEmilAndAskedForAgain();
        ShownPage page = open("goran", given);
        assertThat(page.document().select("#naming .govuk-radios__label").eachText())
                .contains("Zorica Primer")
                .doesNotContain("Emil Primer");
        assertThat(page.document().select("#who-may-not").text())
                .contains("Emil Primer", "this one had a part in the case");
        assertThat(page.hasFormIn("decision")).isFalse();

        ShownPage nobody = page.formIn("naming").send();
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.errorAt("reviewer")).isEqualTo("Choose who reviews it");

        String zorica = page.document()
                .select("#naming .govuk-radios__item:contains(Zorica Primer) input")
                .attr("value");
        page.formIn("naming").with("reviewer", zorica).send();
        assertThat(open(given).reviewer()).isEqualTo(UUID.fromString(zorica));
        assertThat(open("goran", given).hasFormIn("naming"))
                .as("another can be named")
                .isTrue();
    }

    @Test
    void a_reviewer_who_may_not_review_is_told_why_and_is_refused_in_the_same_words() {
        GivenCase given = upheldByEmilAndAskedForAgain();
        ShownPage page = open("emil", given);
        assertThat(page.document().select("#standing").text())
                .contains("You may not review this case", "this one had a part in the case");
        assertThat(page.hasFormIn("naming")).isFalse();
        assertThat(page.hasFormIn("decision")).isFalse();
        assertThat(page.text()).contains("Earlier reviews of this case", "Nothing new");

        FilledForm zoricas = open("zorica", given).formIn("naming");
        ShownPage refused = zoricas.forged("reviewer", emil(given)).sentBy("emil");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).singleElement().asString().contains("this one had a part in the case");
        assertThat(open(given).reviewer()).isNull();
    }

    @Test
    void another_reviewer_than_the_named_one_is_told_so() {
        ShownPage page = open("zorica", cases.reviewTaken(TODAY.minusDays(2)));
        assertThat(page.document().select("#standing").text()).contains("Another reviewer was named");
        assertThat(page.document().select("main form")).isEmpty();
    }

    @Test
    void a_decision_without_a_reason_keeps_what_was_chosen() {
        GivenCase given = cases.reviewTaken(TODAY.minusDays(2));
        ShownPage again = open("emil", given)
                .formIn("decision")
                .with("outcome", "UPHELD")
                .on("decidedOn", TODAY.plusDays(1))
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("because")).isEqualTo("Say why the review ends like this");
        assertThat(again.formIn("decision").value("outcome")).isEqualTo("UPHELD");
        ShownPage future =
                again.formIn("decision").with("because", "Nothing new").send();
        assertThat(future.errorAt("decidedOn")).contains("This lies in the future");
        assertThat(given.facts().review().open()).isNotNull();
    }

    @Test
    void a_case_that_moved_on_shows_what_changed_before_it_is_decided() {
        GivenCase given = cases.reviewTaken(TODAY.minusDays(2));
        FilledForm form =
                open("emil", given).formIn("decision").with("outcome", "UPHELD").with("because", "Nothing new");
        given.checkedHeard(TODAY, RiskLevel.HIGH);
        ShownPage again = form.send();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("Check done, by Ana Primer");
        assertThat(again.formIn("decision").send().redirect()).isNotNull();
    }

    @Test
    void only_reviewers_and_supervisors_send_these_forms() {
        GivenCase given = cases.reviewAskedFor(TODAY.minusDays(3));
        ShownPage page = open("emil", given);
        assertThat(page.formIn("admission").sentBy("ana").status()).isEqualTo(403);
        assertThat(page.formIn("admission").sentBy("ivan").status()).isEqualTo(403);
        assertThat(page.formIn("decision")
                        .with("outcome", "WITHDRAWN")
                        .with("because", "So it was said")
                        .sentBy("goran")
                        .status())
                .isEqualTo(403);
        assertThat(open(given).admitted()).isFalse();
    }

    private static void corrected(GivenCase given, Function<UUID, CaseEntry<?>> proposal) {
        given.after("ana", proposal);
        UUID correction = given.facts().corrections().open().get(0).correction();
        given.after("goran", id -> new CorrectionConfirmationEntry(id).of(correction));
    }

    private GivenCase upheldByEmilAndAskedForAgain() {
        GivenCase given = cases.reviewTaken(TODAY.minusDays(5));
        UUID first = given.openReview();
        return given.after(
                        "emil",
                        id -> new ReviewDecisionEntry(
                                id, TODAY.minusDays(1), first, ReviewOutcome.UPHELD, "Nothing new"))
                .after("ana", PacketPageTest::request);
    }

    private static ReviewRequestEntry request(UUID id) {
        return new ReviewRequestEntry(
                id, TODAY, ReviewRequester.PERSON, ReviewGround.RENEWED_RISK, "Look at it again", null, null);
    }

    private static String emil(GivenCase given) {
        return given.facts().review().decided().get(0).by().toString();
    }

    private static OpenReview open(GivenCase given) {
        return Objects.requireNonNull(given.facts().review().open());
    }

    private ShownPage open(String login, GivenCase given) {
        return browser.open(login, given.href("review"));
    }
}
