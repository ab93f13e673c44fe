package org.followthrough.decision.read.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.FilledForm;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SignOffGround;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class DecisionPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void what_is_missing_is_said_before_anybody_tries() {
        GivenCase given = cases.planned(TODAY.minusDays(60));
        ShownPage page = open("ana", given);
        assertThat(page.document().select("#missing li").eachText())
                .contains("Safe attempts to reach the person: at least 3 (opens in a new tab)")
                .hasSize(6);
        assertThat(page.document().select("#missing a").eachAttr("href"))
                .containsOnly(given.href("contact-attempts/new"));
        assertThat(page.text())
                .contains("It opens a follow-up")
                .contains("A supervisor other than you signs it")
                .contains("The person was never heard")
                .contains("say below why it could not be");
    }

    @Test
    void a_refused_decision_lists_all_that_is_missing_with_the_way_to_do_it_and_stores_nothing() {
        GivenCase given = cases.planned(TODAY.minusDays(60));
        ShownPage again = dismissed(open("ana", given))
                .with("reason", DecisionReason.PERSON_NOT_LOCATED)
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.missing())
                .contains("Debt bondage", "Safe attempts to reach the person: at least 3 (opens in a new tab)")
                .hasSize(7);
        assertThat(again.remedies())
                .contains("#indicator-DebtBondage", given.href("contact-attempts/new"))
                .contains(given.href("rights-information/new"));
        assertThat(again.errorAt("indicator-DebtBondage")).startsWith("These indicators were reported");
        assertThat(again.form().value("rationale")).isEqualTo("Nobody answered");
        assertThat(given.facts().decision().isTaken()).isFalse();
        assertThat(given.facts().decision().proposal()).isNull();
    }

    @Test
    void nobody_known_means_search_steps_instead() {
        GivenCase given = cases.unknownPerson(TODAY.minusDays(60));
        assertThat(open("ana", given).document().select("#missing a").eachAttr("href"))
                .hasSize(3)
                .containsOnly(given.href("search-steps/new"));
    }

    @Test
    void a_negative_decision_opens_the_follow_up_at_once() {
        GivenCase given = cases.heard(TODAY.minusDays(60));
        ShownPage page = open("ana", given);
        assertThat(page.text()).contains("Nothing is missing").doesNotContain("signs it. Until then");
        ShownPage next = page.form()
                .with("outcome", Outcome.NOT_IDENTIFIED)
                .with("reason", DecisionReason.ELEMENTS_NOT_MET)
                .with("rationale", "No control was found")
                .with("indicator-DebtBondage", IndicatorAnswer.NOT_SEEN)
                .send();
        assertThat(next.followed().notice()).startsWith("Saved. The follow-up is open: the first check is due on");
        assertThat(given.facts().notRecognised()).isTrue();
        assertThat(given.facts().followUp().open()).isNotNull();
    }

    @Test
    void about_a_person_never_heard_it_is_only_proposed() {
        GivenCase given = cases.triedEnough(TODAY.minusDays(60));
        ShownPage next = dismissed(open("ana", given))
                .with("reason", DecisionReason.PERSON_NOT_LOCATED)
                .with("indicator-DebtBondage", IndicatorAnswer.COULD_NOT_BE_ASKED)
                .with("rightsNotGiven", "Never reached")
                .send();
        assertThat(next.followed().notice()).startsWith("Saved as a proposal");
        assertThat(given.facts().decision().proposal().grounds()).containsExactly(SignOffGround.NEVER_HEARD);
    }

    @Test
    void recognising_needs_neither_reason_nor_signature() {
        GivenCase given = cases.heard(TODAY.minusDays(60));
        open("ana", given)
                .form()
                .with("outcome", Outcome.IDENTIFIED)
                .with("rationale", "Debt bondage was found")
                .with("indicator-DebtBondage", IndicatorAnswer.SEEN)
                .send();
        assertThat(given.facts().decision().latest().outcome()).isEqualTo(Outcome.IDENTIFIED);
    }

    @Test
    void who_decides_on_an_older_state_is_shown_what_changed_and_loses_nothing() {
        GivenCase given = cases.heard(TODAY.minusDays(60));
        FilledForm form = dismissed(open("ana", given))
                .with("reason", DecisionReason.FRAUD)
                .with("indicator-DebtBondage", IndicatorAnswer.NOT_SEEN);
        given.after("bojan", id -> GivenCases.attempt(id, TODAY.minusDays(1), ContactResult.NO_ANSWER));
        ShownPage again = form.send();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.errors()).singleElement().asString().startsWith("Someone else changed this case");
        assertThat(again.text())
                .contains("What changed while you were working")
                .contains("Contact attempt, by Bojan Primer");
        assertThat(again.form().value("rationale")).isEqualTo("Nobody answered");
        assertThat(given.facts().decision().isTaken()).isFalse();
        assertThat(again.form().send().redirect()).as("it was looked at").isNotNull();
    }

    @Test
    void a_decided_case_is_not_decided_again() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        ShownPage page = open("ana", given);
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(page.text()).contains("A second decision needs a review");
    }

    private ShownPage open(String login, GivenCase given) {
        return browser.open(login, given.href("decision/new"));
    }

    private static FilledForm dismissed(ShownPage page) {
        return page.form().with("outcome", Outcome.DISMISSED).with("rationale", "Nobody answered");
    }
}
