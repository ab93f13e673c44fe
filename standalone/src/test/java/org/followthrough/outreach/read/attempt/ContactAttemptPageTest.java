package org.followthrough.outreach.read.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.FilledForm;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ContactAttemptPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void the_plan_stands_above_the_form_and_dangerous_ways_are_marked() {
        ShownPage page = open(cases.planned(TODAY.minusDays(20)));
        assertThat(page.text()).contains("After 19:00", "The library about a book", "Telephone, Text or chat message");
        assertThat(page.document().select("#channel-6-hint").text()).contains("Runs through the employer");
        assertThat(page.document().select("#channel-hint").text()).contains("outside the contact plan");
    }

    @Test
    void it_is_shown_in_serbian() {
        GivenCase given = cases.planned(TODAY.minusDays(20));
        ShownPage page = browser.open("ana", given.href("contact-attempts/new?lang=sr-Cyrl"));
        assertThat(page.document().select("h1").text()).isEqualTo("Забележи покушај контакта");
        assertThat(page.text()).contains("Безбедно према плану контакта");
    }

    @Test
    void an_attempt_is_stored_and_the_case_shown() {
        GivenCase given = cases.planned(TODAY.minusDays(20));
        ShownPage next = noAnswer(open(given)).with("at", "19.30").send();
        assertThat(next.redirect()).isEqualTo("/cases/" + given.reference().inUrls());
        assertThat(next.followed().notice()).isEqualTo("Saved.");
        assertThat(given.facts().outreach().attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.channel()).isEqualTo(ContactChannel.PHONE);
            assertThat(attempt.outOfHours()).isTrue();
            assertThat(attempt.withinPlan()).isTrue();
        });
    }

    @Test
    void sent_twice_it_is_stored_once() {
        GivenCase given = cases.planned(TODAY.minusDays(20));
        FilledForm form = noAnswer(open(given));
        form.send();
        assertThat(form.send().redirect()).isNotNull();
        assertThat(given.facts().outreach().attempts()).hasSize(1);
    }

    @Test
    void who_was_reached_was_asked() {
        GivenCase given = cases.planned(TODAY.minusDays(20));
        ShownPage again =
                noAnswer(open(given)).with("result", ContactResult.REACHED).send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors())
                .contains("Say whether the person was alone", "Say whether you understood each other");
        assertThat(again.errorAt("alone")).isEqualTo("Say whether the person was alone");
        ShownPage refused =
                again.form().with("alone", "yes").with("understood", "yes").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("planConfirmed")).contains("is this way of contact still safe");
        assertThat(refused.errorAt("language")).contains("Name the language");
        assertThat(given.facts().outreach().attempts()).isEmpty();
    }

    @Test
    void a_refusal_stands_at_its_field_and_on_top_and_keeps_what_was_typed() {
        GivenCase given = cases.planned(TODAY.minusDays(20));
        ShownPage again = noAnswer(open(given))
                .with("channel", ContactChannel.WORKPLACE_VISIT)
                .with("note", "Asked at the gate")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("channel")).startsWith("Visit at work runs through an employer");
        assertThat(again.errors()).containsExactly(again.errorAt("channel"));
        assertThat(again.remedies()).containsExactly("#channel");
        assertThat(again.form().value("note")).isEqualTo("Asked at the gate");
        assertThat(again.form().value("channel")).isEqualTo("WORKPLACE_VISIT");
        assertThat(again.form().value("throughConnection")).isEqualTo("no");
        assertThat(given.facts().outreach().attempts()).isEmpty();
    }

    @Test
    void without_a_plan_there_is_no_form_but_the_way_to_one() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        ShownPage page = open(given);
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(page.document().select("main a.govuk-button").attr("href")).isEqualTo(given.href("contact-plan"));
    }

    private ShownPage open(GivenCase given) {
        return browser.open("ana", given.href("contact-attempts/new"));
    }

    private static FilledForm noAnswer(ShownPage page) {
        return page.form()
                .on("happenedOn", TODAY.minusDays(2))
                .with("channel", ContactChannel.PHONE)
                .with("throughConnection", "no")
                .with("asPlanned", "yes")
                .with("result", ContactResult.NO_ANSWER);
    }
}
