package org.followthrough.decision.read.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.FilledForm;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class SignOffPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void the_proposal_is_shown_whole() {
        ShownPage page = open("goran", cases.proposed(TODAY.minusDays(60)));
        assertThat(page.text())
                .contains("Ana Primer", "Dismissed without a finding", "The person is known but was not found")
                .contains("Tried everything", "Debt bondage", "Could not be asked", "The person was never heard");
    }

    @Test
    void a_signature_takes_the_decision() {
        GivenCase given = cases.proposed(TODAY.minusDays(60));
        ShownPage next = open("goran", given).form().with("answer", "SIGN").send();
        assertThat(next.redirect()).isEqualTo("/cases/" + given.reference().inUrls());
        assertThat(given.facts().notRecognised()).isTrue();
    }

    @Test
    void sending_back_says_why() {
        GivenCase given = cases.proposed(TODAY.minusDays(60));
        ShownPage again =
                open("goran", given).form().with("answer", "SEND_BACK").send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("because")).isEqualTo("Say why you send it back");
        assertThat(given.facts().decision().proposal()).isNotNull();
        again.form().with("because", "Try once more").send();
        assertThat(given.facts().decision().proposal()).isNull();
        assertThat(given.facts().ongoing()).isTrue();
    }

    @Test
    void nobody_signs_without_saying_so() {
        ShownPage again =
                open("goran", cases.proposed(TODAY.minusDays(60))).form().send();
        assertThat(again.errorAt("answer")).isEqualTo("Choose whether you sign or send back");
    }

    @Test
    void a_caseworker_and_the_proposer_may_look_and_are_told_who_answers() {
        GivenCase given = cases.proposed(TODAY.minusDays(60), "goran");
        assertThat(open("goran", given).text()).contains("You proposed this decision");
        assertThat(open("goran", given).document().select("main form")).isEmpty();
        assertThat(open("ana", given).text()).contains("A supervisor other than the one who proposed it");
        assertThat(open("dunja", given).document().select("main form")).hasSize(1);
    }

    @Test
    void who_may_not_sign_is_refused_however_the_form_came_to_them() {
        GivenCase given = cases.proposed(TODAY.minusDays(60), "goran");
        FilledForm dunjas = open("dunja", given).form().with("answer", "SIGN");
        assertThat(dunjas.sentBy("ana").status()).isEqualTo(403);
        ShownPage own = dunjas.sentBy("goran");
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.errors()).singleElement().asString().startsWith("This needs a second person");
        assertThat(given.facts().decision().isTaken()).isFalse();
    }

    @Test
    void a_proposal_that_was_answered_meanwhile_is_not_answered_twice() {
        GivenCase given = cases.proposed(TODAY.minusDays(60));
        FilledForm dunjas = open("dunja", given).form().with("answer", "SIGN");
        open("goran", given)
                .form()
                .with("answer", "SEND_BACK")
                .with("because", "Again")
                .send();
        ShownPage late = dunjas.send();
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Proposed decision sent back, by Goran Primer");
        assertThat(open("dunja", given).text()).contains("This proposal no longer waits");
    }

    private ShownPage open(String login, GivenCase given) {
        return browser.open(login, given.href("decision/sign-off"));
    }
}
