package org.followthrough.risk.read.atrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.time.temporal.ChronoUnit;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.FilledForm;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ObligationKind;
import org.followthrough.platform.reading.ProtocolReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class AtRiskPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_supervisor_answers_what_is_owed_by_designating_and_protection_is_owed_then() {
        GivenCase given = cases.atRiskAnswerOwed();
        ShownPage page = open(given);
        assertThat(page.text())
                .contains("Labour-rights violation", "Decision whether the person is at risk")
                .contains("The person is at risk", "The person is not at risk");
        ShownPage next = page.formIn("designation")
                .with("grounds", "The debt goes on")
                .send()
                .followed();
        assertThat(next.text())
                .contains(
                        "Person designated at risk",
                        "Because: The debt goes on",
                        "Designated, to be renewed or lifted");
        assertThat(given.facts().risk().atRiskDecision()).isNull();
        assertThat(given.facts().obligations().owes(ObligationKind.PROTECTION_DECISION))
                .isTrue();
    }

    @Test
    void or_refuses_with_reasons_and_nothing_is_owed_any_more() {
        GivenCase given = cases.atRiskAnswerOwed();
        ShownPage next = open(given)
                .formIn("refusal")
                .with("refusedBecause", "The debt was paid")
                .send()
                .followed();
        assertThat(next.text()).contains("Not designated at risk", "Because: The debt was paid");
        assertThat(given.facts().obligations().owes(ObligationKind.AT_RISK_DECISION))
                .isFalse();
        assertThat(open(given).hasFormIn("refusal")).isFalse();
        assertThat(open(given).hasFormIn("designation"))
                .as("a supervisor may think again")
                .isTrue();
    }

    @Test
    void what_was_designated_is_renewed_and_later_lifted() {
        GivenCase given = designated();
        ShownPage page = open(given);
        long days = TODAY.until(ProtocolReader.shipped().atRiskRenewalDue(TODAY), ChronoUnit.DAYS);
        assertThat(page.text()).contains("Grounds so far The debt goes on", "in " + days + " days");
        assertThat(page.hasFormIn("designation")).isFalse();
        page.formIn("renewal")
                .with("renewedGrounds", "Threats by telephone")
                .on("renewedOn", TODAY)
                .send();
        assertThat(open(given).text()).contains("Grounds so far Threats by telephone");
        ShownPage next = open(given)
                .formIn("lifting")
                .with("liftedBecause", "Moved away")
                .send()
                .followed();
        assertThat(next.text())
                .contains("“Person at risk” renewed", "“Person at risk” lifted", "Because: Moved away")
                .contains("Decision on interim protection: no longer owed");
        assertThat(given.facts().risk().designation()).isNull();
    }

    @Test
    void each_answer_needs_a_reason_and_a_day_that_can_be() {
        GivenCase owed = cases.atRiskAnswerOwed();
        assertThat(open(owed).formIn("designation").send().errors())
                .containsExactly("Say on what grounds the person is at risk");
        assertThat(open(owed).formIn("refusal").send().errors()).containsExactly("Say why the person is not at risk");
        FilledForm early = open(owed).formIn("designation").with("grounds", "The debt goes on");
        assertThat(early.on("designatedOn", TODAY.minusDays(11)).send().errorAt("designatedOn"))
                .startsWith("The decision was taken on");
        FilledForm late = open(owed).formIn("refusal").with("refusedBecause", "Paid");
        assertThat(late.on("refusedOn", TODAY.plusDays(1)).send().errorAt("refusedOn"))
                .startsWith("This lies in the future");
        GivenCase designated = designated();
        assertThat(open(designated).formIn("renewal").send().errors()).containsExactly("Say what grounds hold now");
        assertThat(open(designated).formIn("lifting").send().errors())
                .containsExactly("Say why the person is no longer at risk");
        FilledForm before = open(designated).formIn("lifting").with("liftedBecause", "Moved");
        assertThat(before.on("liftedOn", TODAY.minusDays(61)).send().errorAt("liftedOn"))
                .startsWith("The report came in on");
    }

    @Test
    void what_somebody_else_answered_meanwhile_is_not_answered_twice() {
        GivenCase given = cases.atRiskAnswerOwed();
        FilledForm again = open(given).formIn("designation").with("grounds", "The debt goes on");
        FilledForm refusal = open(given).formIn("refusal").with("refusedBecause", "Paid");
        open(given).formIn("designation").with("grounds", "The debt goes on").send();
        assertThat(again.send().errors()).singleElement().asString().startsWith("This person is already designated");
        assertThat(refusal.send().errors()).singleElement().asString().startsWith("No answer about this person");
        FilledForm renewal = open(given).formIn("renewal").with("renewedGrounds", "Still");
        open(given).formIn("lifting").with("liftedBecause", "Moved").send();
        assertThat(renewal.send().errors()).singleElement().asString().startsWith("This person is not designated");
    }

    @Test
    void a_supervisor_designates_unasked_too() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        ShownPage page = open(given);
        assertThat(page.hasFormIn("refusal")).isFalse();
        page.formIn("designation").with("grounds", "Came back").send();
        assertThat(given.facts().risk().designation()).isNotNull();
    }

    @Test
    void it_is_for_supervisors_and_for_people_who_were_not_recognised() {
        GivenCase given = cases.atRiskAnswerOwed();
        for (String login : new String[] {"ana", "emil", "ivan", "jelena", "katarina"}) {
            assertThat(browser.open(login, given.href("at-risk")).status())
                    .as(login)
                    .isEqualTo(403);
        }
        FilledForm form = open(given).formIn("designation").with("grounds", "The debt goes on");
        assertThat(form.sentBy("ana").status()).isEqualTo(403);
        assertThat(given.facts().risk().designation()).isNull();
        assertThat(open(cases.opened(TODAY.minusDays(20))).text()).contains("and this case has none");
    }

    @Test
    void it_is_said_in_serbian_too() {
        assertThat(browser.open("goran", designated().href("at-risk") + "?lang=sr-Cyrl")
                        .text())
                .contains("Да ли је особа у ризику?", "Продужи: особа је и даље у ризику", "Досадашњи разлози");
    }

    private GivenCase designated() {
        GivenCase given = cases.atRiskAnswerOwed();
        open(given).formIn("designation").with("grounds", "The debt goes on").send();
        return given;
    }

    private ShownPage open(GivenCase given) {
        return browser.open("goran", given.href("at-risk"));
    }
}
