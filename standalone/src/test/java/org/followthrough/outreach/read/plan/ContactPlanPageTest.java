package org.followthrough.outreach.read.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.PlanBasis;
import org.followthrough.personal.Opener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ContactPlanPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private Opener opener;

    @Autowired
    private GivenCases cases;

    @Test
    void a_first_plan_stands_on_the_advice_of_the_reporting_organisation() {
        GivenCase given = cases.opened(TODAY.minusDays(10));
        ShownPage page = open(given);
        assertThat(page.form().value("basis")).isEqualTo("REPORTING_ORGANISATION");
        assertThat(page.text()).contains("Never go through an employer").contains("Runs through the employer");
        ShownPage next = page.form()
                .with("safeChannels", ContactChannel.PHONE, ContactChannel.MESSAGE)
                .with("neverChannels", ContactChannel.LETTER)
                .with("language", "hi")
                .with("times", "After 19:00")
                .send();
        assertThat(next.redirect()).isEqualTo("/cases/" + given.reference().inUrls());
        var plan = given.facts().outreach().plan();
        assertThat(plan.safeChannels()).containsExactly(ContactChannel.PHONE, ContactChannel.MESSAGE);
        assertThat(opener.read(plan.set().ways()).orElseThrow().times()).isEqualTo("After 19:00");
    }

    @Test
    void the_present_plan_is_the_beginning_of_the_next() {
        var form = open(cases.heard(TODAY.minusDays(10))).form();
        assertThat(form.value("basis")).isEqualTo(PlanBasis.PERSON.name());
        assertThat(form.values("safeChannels"))
                .containsExactlyInAnyOrder("PHONE", "MESSAGE", "THROUGH_TRUSTED_ORGANISATION");
        assertThat(form.value("coverWording")).isEqualTo("The library about a book");
        assertThat(form.value("language")).isEqualTo("hi");
    }

    @Test
    void an_older_form_does_not_wipe_out_what_a_colleague_learnt() {
        GivenCase given = cases.heard(TODAY.minusDays(10));
        var older = open(given).form().with("times", "After 21:00");
        browser.open("vera", given.href("contact-plan"))
                .form()
                .with("safeChannels", ContactChannel.MESSAGE)
                .with("neverChannels", ContactChannel.PHONE)
                .with("neverUsed", "Never telephone, the husband answers")
                .send();

        ShownPage again = older.send();

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.errors()).anyMatch(error -> error.startsWith("The contact plan in force is not the one"));
        assertThat(again.document().select("#plan-title ~ dl").text())
                .contains("Never telephone, the husband answers", "Never used");
        assertThat(again.text()).contains("Contact plan set, by Vera Primer");
        assertThat(again.form().value("times")).isEqualTo("After 21:00");
        assertThat(again.form().values("safeChannels")).contains("PHONE");
        assertThat(given.facts().outreach().plan().set().neverChannels()).containsExactly(ContactChannel.PHONE);
        assertThat(again.form()
                        .with("safeChannels", ContactChannel.MESSAGE)
                        .send()
                        .status())
                .as("sent again by one who has seen it")
                .isEqualTo(302);
    }

    @Test
    void an_attempt_recorded_meanwhile_makes_no_plan_older() {
        GivenCase given = cases.heard(TODAY.minusDays(10));
        var form = open(given).form().with("times", "After 21:00");
        browser.open("vera", given.href("search-steps/new"))
                .form()
                .with("step", "CONNECTIONS_COMPARED")
                .send();
        assertThat(form.send().status()).isEqualTo(302);
    }

    @Test
    void a_form_sent_before_is_not_taken_for_what_was_changed_in_it_since() {
        GivenCase given = cases.opened(TODAY.minusDays(10));
        var form = browser.open("ana", given.href("search-steps/new")).form();
        form.with("step", "CONNECTIONS_COMPARED").with("note", "First").send();
        int events = given.events();
        form.with("note", "Second");

        ShownPage again = form.send();

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.errors()).anyMatch(error -> error.startsWith("This was sent before"));
        assertThat(again.form().value("note")).isEqualTo("Second");
        assertThat(given.events()).isEqualTo(events);
        again.form().send();
        assertThat(given.events()).isEqualTo(events + 1);
    }

    @Test
    void dangerous_answers_are_refused_at_their_fields_and_kept() {
        GivenCase given = cases.opened(TODAY.minusDays(10));
        ShownPage again = open(given)
                .form()
                .with("basis", PlanBasis.PERSON)
                .with("safeChannels", ContactChannel.WORKPLACE_VISIT, ContactChannel.PHONE)
                .with("neverChannels", ContactChannel.PHONE)
                .with("coverWording", "The centre for victims of trafficking")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("basis")).startsWith("The person has not been reached yet");
        assertThat(again.errorAt("safeChannels")).startsWith("Visit at work runs through an employer");
        assertThat(again.errorAt("neverChannels")).startsWith("The same way cannot be both");
        assertThat(again.errorAt("coverWording")).startsWith("The cover wording names trafficking");
        assertThat(again.missing()).containsExactly("Telephone");
        assertThat(again.form().values("safeChannels")).containsExactlyInAnyOrder("WORKPLACE_VISIT", "PHONE");
        assertThat(again.form().value("coverWording")).isEqualTo("The centre for victims of trafficking");
        assertThat(given.events()).isEqualTo(1);
    }

    private ShownPage open(GivenCase given) {
        return browser.open("ana", given.href("contact-plan"));
    }
}
