package org.followthrough.protection.read.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.time.LocalDate;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.FilledForm;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ProtectionMeasure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class MeasurePageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    private GivenCase given;

    @BeforeEach
    void a_measure_is_in_place() {
        given = cases.opened(TODAY.minusDays(5))
                .after("ana", id -> GivenCases.measure(id, ProtectionMeasure.SAFE_ACCOMMODATION));
    }

    @Test
    void it_goes_on_until_another_day() {
        ShownPage page = open();
        assertThat(page.document().select(".govuk-summary-list").text()).contains("Safe accommodation", "in 30 days");
        LocalDate day = TODAY.plusDays(12);
        ShownPage next = filled(page, "GOES_ON").on("reviewOn", day).send();
        assertThat(next.redirect()).isNotNull();
        assertThat(given.facts()
                        .obligations()
                        .of(ObligationKind.MEASURE_REVIEW, given.standingMeasure())
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(day);
        assertThat(next.followed().text())
                .contains("Protection measure goes on", "Safe accommodation", "Because: Asked her today");
    }

    @Test
    void where_the_last_one_ends_a_decision_is_owed_anew() {
        ShownPage next =
                filled(open(), "ENDS").on("reviewOn", TODAY.minusDays(1)).send();
        assertThat(next.followed().text()).contains("Protection measure ended", "Decision on interim protection: by");
        assertThat(given.facts().protection().standing()).isEmpty();
        assertThat(given.facts().obligations().owes(ObligationKind.PROTECTION_DECISION))
                .isTrue();
    }

    @Test
    void it_needs_an_answer_and_a_reason() {
        assertThat(open().form().send().errors())
                .containsExactly("Choose whether it goes on or ends", "Say why it goes on or ends");
    }

    @Test
    void days_that_cannot_be_are_refused_where_they_were_typed() {
        assertThat(refused("reviewOn", 0).errorAt("reviewOn")).startsWith("Choose a day after today");
        assertThat(refused("reviewOn", 31).errorAt("reviewOn")).startsWith("That is too far ahead");
        assertThat(refused("happenedOn", 1).errorAt("happenedOn")).startsWith("This lies in the future");
        assertThat(refused("happenedOn", -6).errorAt("happenedOn")).startsWith("The report came in on");
        assertThat(given.events()).isEqualTo(2);
    }

    private ShownPage refused(String field, int days) {
        return filled(open(), "GOES_ON").on(field, TODAY.plusDays(days)).send();
    }

    @Test
    void one_that_ended_meanwhile_or_never_was_is_not_looked_at_again() {
        FilledForm late = filled(open(), "GOES_ON");
        String address = given.href("protection/measures/" + given.standingMeasure());
        filled(open(), "ENDS").send();
        ShownPage refused = late.send();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Someone else changed this case", "This measure is not in place any more");
        assertThat(browser.open("ana", address).text()).contains("This measure is not in place any more");
        assertThat(browser.open("ana", given.href("protection/measures/anything"))
                        .status())
                .isEqualTo(400);
    }

    private static FilledForm filled(ShownPage page, String answer) {
        return page.form().with("answer", answer).with("because", "Asked her today");
    }

    private ShownPage open() {
        return browser.open("ana", given.href("protection/measures/" + given.standingMeasure()));
    }
}
