package org.followthrough.decision.read.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.FilledForm;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ContactChannel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class DeliveryPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_decision_is_delivered_when_the_person_was_told() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        ShownPage again = told(open(given), "no").send();
        assertThat(again.errorAt("toldToThePerson")).startsWith("Left with someone else does not count");
        assertThat(given.facts().decision().latest().deliveredOn()).isNull();
        assertThat(again.form().with("toldToThePerson", "yes").send().redirect())
                .isNotNull();
        assertThat(given.facts().decision().latest().deliveredOn()).isEqualTo(TODAY);
        assertThat(open(given).text()).contains("already told this decision");
    }

    @Test
    void nobody_is_told_before_the_decision() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        ShownPage again =
                told(open(given), "yes").on("happenedOn", TODAY.minusDays(11)).send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("happenedOn")).startsWith("The decision was taken on");
        assertThat(given.facts().decision().latest().deliveredOn()).isNull();
    }

    @Test
    void without_a_decision_there_is_nothing_to_tell() {
        assertThat(open(cases.opened(TODAY.minusDays(10))).text()).contains("There is no decision to tell yet");
    }

    private static FilledForm told(ShownPage page, String told) {
        return page.form().with("channel", ContactChannel.PHONE).with("toldToThePerson", told);
    }

    private ShownPage open(GivenCase given) {
        return browser.open("ana", given.href("decision/delivery"));
    }
}
