package org.followthrough.followup.read.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.FilledForm;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.RiskLevel;
import org.followthrough.personal.Opener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class CheckPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private Opener opener;

    @Autowired
    private GivenCases cases;

    @Test
    void a_check_that_reached_nobody_keeps_the_risk_and_schedules_the_next() {
        GivenCase given = due();
        ShownPage page = open(given);
        assertThat(page.text()).contains("Keep to the contact plan", "After 19:00", "The risk on record is: High");
        ShownPage next = contact(page).with("result", ContactResult.NO_ANSWER).send();
        assertThat(next.followed().notice()).startsWith("Saved. The next check is due on");
        assertThat(given.facts().followUp().done()).singleElement().satisfies(check -> {
            assertThat(check.reached()).isFalse();
            assertThat(check.risk()).isEqualTo(RiskLevel.HIGH);
        });
    }

    @Test
    void all_answers_about_a_person_who_was_reached_are_stored() {
        GivenCase given = due();
        heard(open(given))
                .with("risk", RiskLevel.LOW)
                .with("told", "That a review may be asked for")
                .with("ownView", "Feels safe")
                .with("supportOffered", ProtectionMeasure.LEGAL_AID, ProtectionMeasure.MEDICAL_CARE)
                .with("supportAccepted", ProtectionMeasure.LEGAL_AID)
                .send();
        assertThat(given.facts().followUp().done()).singleElement().satisfies(check -> {
            assertThat(check.heard()).isTrue();
            assertThat(check.risk()).isEqualTo(RiskLevel.LOW);
            assertThat(check.supportOffered()).hasSize(2);
            assertThat(check.supportAccepted()).containsExactly(ProtectionMeasure.LEGAL_AID);
            assertThat(opener.read(check.ownView())).contains("Feels safe");
        });
    }

    @Test
    void what_is_missing_is_listed_with_links_to_its_fields_and_nothing_typed_is_lost() {
        GivenCase given = due();
        ShownPage again = heard(open(given))
                .with("planConfirmed")
                .with("language", "")
                .with("ownView", "Feels safe")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("risk")).startsWith("The person was reached, so say how high the risk is");
        assertThat(again.remedies()).contains("#risk", "#language", "#planConfirmed", "#told");
        assertThat(again.form().value("ownView")).isEqualTo("Feels safe");
        assertThat(again.form().value("alone")).isEqualTo("yes");
        assertThat(given.facts().followUp().done()).isEmpty();
    }

    @Test
    void a_check_that_is_far_ahead_is_a_contact_attempt() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10))
                .checkedHeard(TODAY.minusDays(3), RiskLevel.LOW);
        ShownPage page = open(given);
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(page.text()).contains("Record this as a contact attempt");
    }

    @Test
    void an_older_or_unknown_check_cannot_be_recorded() {
        GivenCase given = due();
        assertThat(browser.open("ana", given.href("checks/00000000-0000-0000-0000-000000000000/new"))
                        .text())
                .contains("This check is not the one that is due");
        assertThat(browser.open("ana", given.href("checks/x/new")).status()).isEqualTo(404);
    }

    @Test
    void a_desk_search_asks_for_no_contact() {
        GivenCase given = cases.lost();
        assertThat(given.facts().followUp().open().kind()).isEqualTo(CheckKind.DESK_SEARCH);
        ShownPage page = open(given);
        assertThat(page.document().select("[name=channel]")).isEmpty();
        page.form().with("note", "No trace in any register").send();
        assertThat(given.facts().followUp().done()).hasSize(5);
    }

    private GivenCase due() {
        return cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
    }

    private ShownPage open(GivenCase given) {
        return browser.open(
                "ana", given.href("checks/" + given.facts().followUp().open().id() + "/new"));
    }

    private static FilledForm contact(ShownPage page) {
        return page.form()
                .with("channel", ContactChannel.PHONE)
                .with("throughConnection", "no")
                .with("asPlanned", "yes");
    }

    private static FilledForm heard(ShownPage page) {
        return contact(page)
                .with("result", ContactResult.REACHED)
                .with("alone", "yes")
                .with("understood", "yes")
                .with("language", "hi")
                .with("planConfirmed", "yes");
    }
}
