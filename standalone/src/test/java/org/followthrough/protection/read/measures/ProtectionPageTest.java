package org.followthrough.protection.read.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.Map;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.FilledForm;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.RiskLevel;
import org.followthrough.protection.events.MeasureRecorded;
import org.followthrough.risk.entries.RiskAssessmentEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ProtectionPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_measure_in_place_and_accepted_answers_what_is_owed_and_is_listed() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        ShownPage page = open("ana", given);
        assertThat(page.text()).contains("Decision on interim protection", "in 1 day", "No measure is in place.");
        ShownPage next = filled(page).with("note", "From tonight on").send();
        assertThat(next.redirect()).isEqualTo("/cases/" + given.reference().inUrls());
        assertThat(given.facts().obligations().owes(ObligationKind.PROTECTION_DECISION))
                .isFalse();
        assertThat(measure(given).kind()).isEqualTo(ProtectionMeasure.SAFE_ACCOMMODATION);
        assertThat(measure(given).reviewOn()).isEqualTo(TODAY.plusDays(30));
        ShownPage again = open("ana", given);
        assertThat(again.document().select("#standing tbody th").text()).isEqualTo("Safe accommodation");
        assertThat(again.document().select("#standing tbody a").attr("href"))
                .isEqualTo(given.href("protection/measures/" + measure(given).measure()));
    }

    @Test
    void a_measure_the_person_does_not_accept_is_recorded_and_answers_nothing() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        filled(open("ana", given)).with("accepted", "no").send();
        assertThat(given.facts().protection().standing()).isEmpty();
        assertThat(given.facts().obligations().owes(ObligationKind.PROTECTION_DECISION))
                .isTrue();
        assertThat(caseText(given)).contains("The person does not accept it, so it does not count");
    }

    @Test
    void a_measure_says_what_it_is_whether_it_is_in_place_and_whether_it_is_accepted() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        ShownPage again = open("ana", given).formIn("measure").send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors())
                .containsExactly(
                        "Choose the measure", "Say whether it is in place", "Say whether the person accepts it");
        assertThat(given.events()).isEqualTo(1);
    }

    @Test
    void days_that_cannot_be_are_refused_where_they_were_typed() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        assertThat(refused(given, "offeredOn", 1).errorAt("offeredOn")).startsWith("This lies in the future");
        assertThat(refused(given, "offeredOn", -6).errorAt("offeredOn")).startsWith("The report came in on");
        assertThat(refused(given, "measureReviewOn", 0).errorAt("measureReviewOn"))
                .startsWith("Choose a day after today");
        assertThat(refused(given, "measureReviewOn", 31).errorAt("measureReviewOn"))
                .startsWith("That is too far ahead");
        assertThat(given.events()).isEqualTo(1);
    }

    private ShownPage refused(GivenCase given, String field, int days) {
        return filled(open("ana", given)).on(field, TODAY.plusDays(days)).send();
    }

    @Test
    void while_nobody_assessed_the_risk_only_a_supervisor_says_that_none_is_needed() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        ShownPage page = open("ana", given);
        assertThat(page.document().select("#none").text())
                .contains("only a supervisor can say so", "Nobody has assessed the risk yet");
        assertThat(page.document().select("#none form")).as("nothing to type").isEmpty();

        open("goran", given)
                .formIn("none")
                .with("because", "Lives with her sister")
                .send();
        assertThat(given.facts().obligations().owes(ObligationKind.PROTECTION_DECISION))
                .isFalse();
        assertThat(open("ana", given).text()).contains("Another look at “no protection needed now”", "in 30 days");
    }

    @Test
    void at_a_lower_risk_the_caseworker_says_so_until_a_day_of_their_choice() {
        GivenCase given = cases.heard(TODAY.minusDays(5))
                .after("ana", id -> new RiskAssessmentEntry(id, TODAY, RiskLevel.LOW, Map.of(), null));
        ShownPage page = open("ana", given);
        assertThat(page.document().select("#none").text()).contains("The risk on record: Low.");
        page.formIn("none")
                .with("because", "Lives with her sister")
                .on("noneReviewOn", TODAY.plusDays(10))
                .send();
        assertThat(given.facts()
                        .obligations()
                        .of(ObligationKind.PROTECTION_REVIEW)
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(TODAY.plusDays(10));
        assertThat(caseText(given)).contains("No protection needed now", "Because: Lives with her sister");
    }

    @Test
    void none_needed_needs_a_reason_and_days_that_can_be() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        assertThat(open("goran", given).formIn("none").send().errors()).containsExactly("Say why none is needed now");
        FilledForm form = open("goran", given).formIn("none").with("because", "Gone home");
        assertThat(form.on("noneReviewOn", TODAY).send().errorAt("noneReviewOn"))
                .startsWith("Choose a day after");
        form = open("goran", given).formIn("none").with("because", "Gone home");
        assertThat(form.on("noneReviewOn", TODAY.plusDays(31)).send().errorAt("noneReviewOn"))
                .startsWith("That is too far");
        form = open("goran", given).formIn("none").with("because", "Gone home");
        assertThat(form.on("decidedOn", TODAY.plusDays(1)).send().errorAt("decidedOn"))
                .startsWith("This lies in the future");
        assertThat(given.events()).isEqualTo(1);
    }

    @Test
    void whoever_is_neither_assessed_nor_at_risk_nor_under_review_is_not_owed_it_and_the_page_says_so() {
        GivenCase given = cases.heard(TODAY.minusDays(60));
        ShownPage open = open("ana", given);
        given.after("ana", id -> GivenCases.decision(id, TODAY.minusDays(10)));
        assertThat(open("ana", given).text()).contains("Interim protection is for people whose case");
        ShownPage refused = filled(open).send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).singleElement().asString().startsWith("Interim protection is for people");
    }

    @Test
    void a_measure_outlives_a_negative_decision_and_can_still_be_looked_at() {
        GivenCase given = cases.heard(TODAY.minusDays(60))
                .after("ana", id -> GivenCases.measure(id, ProtectionMeasure.LEGAL_AID))
                .after("ana", id -> GivenCases.decision(id, TODAY.minusDays(10)));
        ShownPage page = open("ana", given);
        assertThat(page.document().select("#standing tbody tr")).hasSize(1);
        assertThat(page.hasFormIn("measure")).isFalse();
        assertThat(page.text()).contains("Interim protection is for people whose case");
    }

    @Test
    void it_is_said_in_serbian_too() {
        GivenCase given = cases.opened(TODAY.minusDays(5))
                .after("ana", id -> GivenCases.measure(id, ProtectionMeasure.LEGAL_AID));
        assertThat(browser.open("ana", given.href("protection") + "?lang=sr-Cyrl")
                        .text())
                .contains("Привремена заштита", "Правна помоћ", "Размотри поново");
    }

    private static FilledForm filled(ShownPage page) {
        return page.formIn("measure")
                .with("kind", "SAFE_ACCOMMODATION")
                .with("inPlace", "yes")
                .with("accepted", "yes");
    }

    private static MeasureRecorded measure(GivenCase given) {
        return given.facts().protection().standing().get(given.standingMeasure());
    }

    private String caseText(GivenCase given) {
        return browser.open("ana", "/cases/" + given.reference().inUrls()).text();
    }

    private ShownPage open(String login, GivenCase given) {
        return browser.open(login, given.href("protection"));
    }
}
