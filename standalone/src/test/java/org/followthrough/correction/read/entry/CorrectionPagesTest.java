package org.followthrough.correction.read.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.personal.Opener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class CorrectionPagesTest {

    @Autowired
    private Browser browser;

    @Autowired
    private Opener opener;

    @Autowired
    private GivenCases cases;

    @Test
    void an_entry_is_struck_out_when_a_second_person_agrees() {
        GivenCase given = cases.heard(TODAY.minusDays(20));
        ShownPage list = browser.open("ana", given.href("corrections"));
        assertThat(list.document().select("tbody tr th").eachText())
                .containsExactly("Rights information given", "Contact attempt");
        ShownPage asking = follow(list, "tbody tr:last-child a");
        ShownPage again = asking.form().send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("because")).isEqualTo("Say why it is wrong");
        again.form().with("because", "Another case").send();
        assertThat(given.facts().outreach().attempts()).as("not yet").hasSize(1);

        ShownPage own = waiting("ana", given);
        assertThat(own.text()).contains("You proposed this correction");
        assertThat(own.document().select("main form")).isEmpty();
        ShownPage answering = waiting("bojan", given);
        assertThat(answering.text()).contains("Ana Primer", "Another case", "Telephone, The person was reached");
        answering.form().with("answer", "AGREE").send();
        assertThat(given.facts().outreach().attempts()).isEmpty();
    }

    @Test
    void a_second_person_who_does_not_agree_says_why_and_the_entry_stands() {
        GivenCase given = cases.heard(TODAY.minusDays(20));
        follow(browser.open("ana", given.href("corrections")), "tbody a")
                .form()
                .with("because", "Wrong")
                .send();
        ShownPage again =
                waiting("bojan", given).form().with("answer", "DISAGREE").send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("because")).isEqualTo("Say why you do not agree");
        again.form().with("because", "It is right").send();
        assertThat(given.facts().corrections().open()).isEmpty();
        assertThat(given.facts().outreach().rightsGiven()).isTrue();
    }

    @Test
    void particulars_begin_as_they_are_and_are_compared_before_anybody_agrees() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        ShownPage asking = follow(browser.open("ana", given.href("corrections")), "main p a");
        assertThat(asking.form().value("person-1-citizenship")).isEqualTo("IN");
        ShownPage again = asking.form()
                .with("person-1-birthYear", 1700)
                .with("because", "Passport seen")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("person-1-birthYear")).startsWith("Nobody was born in that year");
        assertThat(given.facts().corrections().open()).isEmpty();
        again.form().with("person-1-birthYear", TODAY.getYear() - 12).send();

        ShownPage answering = browser.open(
                "goran",
                given.href("corrections/"
                        + given.facts().corrections().open().get(0).correction()));
        assertThat(answering.document().select("tbody tr:nth-child(3)").text())
                .isEqualTo("Year of birth Not known " + (TODAY.getYear() - 12));
        answering.form().with("answer", "AGREE").send();
        assertThat(opener.read(given.facts().intake().particulars())
                        .orElseThrow()
                        .ageGroupOn(TODAY))
                .isEqualTo(AgeGroup.CHILD);
    }

    @Test
    void a_decision_says_the_right_reason_when_a_second_person_agrees_and_its_outcome_is_not_asked_for() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(20));
        ShownPage asking = follow(browser.open("ana", given.href("corrections")), "main p a[href$=decision]");
        assertThat(asking.text()).contains("a wrong outcome needs a review").contains("Found not to be trafficking");
        assertThat(asking.form().value("reason")).isEqualTo("ELEMENTS_NOT_MET");
        assertThat(asking.form().value("rationale")).isEqualTo("No control was found.");
        ShownPage again = asking.form()
                .with("reason", "PERSON_NOT_LOCATED")
                .with("because", "A slip")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("reason")).startsWith("This person was reached");
        again.form()
                .with("reason", "LABOUR_RIGHTS_VIOLATION")
                .with("indicator-DebtBondage", "SEEN")
                .send();
        assertThat(given.facts().decision().latest().reason()).as("not yet").isEqualTo(DecisionReason.ELEMENTS_NOT_MET);

        ShownPage answering = browser.open("goran", given.href("corrections/" + correction(given)));
        assertThat(answering.document().select("tbody tr").eachText())
                .containsExactly(
                        "Reason Elements of trafficking not met Labour-rights violation", "Debt bondage Not seen Seen");
        answering.form().with("answer", "AGREE").send();
        var now = given.facts();
        assertThat(now.decision().latest().reason()).isEqualTo(DecisionReason.LABOUR_RIGHTS_VIOLATION);
        assertThat(now.decision().latest().outcome()).isEqualTo(Outcome.NOT_IDENTIFIED);
        assertThat(now.risk().atRiskDecision())
                .as("opened in the same transaction")
                .isNotNull();
        ShownPage history = browser.open("ana", given.href("").replaceFirst("/$", ""));
        assertThat(history.text())
                .contains("Reason: Elements of trafficking not met", "Reason: Labour-rights violation", "A slip");
    }

    @Test
    void before_a_decision_there_is_none_to_correct() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        assertThat(browser.open("ana", given.href("corrections")).document().select("a[href$=decision]"))
                .isEmpty();
        assertThat(browser.open("ana", given.href("corrections/decision")).text())
                .contains("This entry cannot be corrected");
    }

    @Test
    void what_is_no_entry_of_the_case_cannot_be_struck_out() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        assertThat(browser.open("ana", given.href("corrections/new?entry=00000000-0000-0000-0000-000000000000"))
                        .text())
                .contains("This entry cannot be corrected");
        assertThat(browser.open("ana", given.href("corrections/new?entry=x")).status())
                .isEqualTo(400);
        assertThat(browser.open("ana", given.href("corrections/00000000-0000-0000-0000-000000000000"))
                        .text())
                .contains("This correction no longer waits");
    }

    private ShownPage waiting(String login, GivenCase given) {
        return follow(browser.open(login, given.href("corrections")), "tbody a[href$='" + correction(given) + "']");
    }

    private static Object correction(GivenCase given) {
        return given.facts().corrections().open().get(0).correction();
    }

    private static ShownPage follow(ShownPage page, String link) {
        return page.browser().open(page.login(), page.document().select(link).attr("href"));
    }
}
