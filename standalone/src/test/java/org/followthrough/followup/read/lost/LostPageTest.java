package org.followthrough.followup.read.lost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.WakeReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class LostPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void two_people_declare_a_person_lost() {
        GivenCase given = cases.searchedFor();
        ShownPage proposing = open("ana", given);
        assertThat(proposing.document().select("main ul li").eachText()).hasSize(4);
        proposing.form().with("because", "Searched everywhere").send();
        assertThat(given.facts().followUp().lost()).isFalse();
        assertThat(open("ana", given).text()).contains("A supervisor other than the one who proposed it");
        assertThat(open("ana", given).document().select("main form")).isEmpty();
        ShownPage confirming = open("goran", given);
        assertThat(confirming.text()).contains("Ana Primer", "Searched everywhere");
        assertThat(confirming.form().send().redirect()).isNotNull();
        assertThat(given.facts().followUp().lost()).isTrue();
    }

    @Test
    void who_was_searched_for_too_little_is_not_lost() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        ShownPage before = open("ana", given);
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.document().select("main form")).as("nothing to type").isEmpty();
        assertThat(before.text()).contains("A person can be declared lost after 4 checks");
    }

    @Test
    void only_a_supervisor_confirms() {
        GivenCase given = cases.searchedFor();
        open("ana", given).form().with("because", "Searched everywhere").send();
        var gorans = open("goran", given).form();
        assertThat(gorans.sentBy("ana").status()).isEqualTo(403);
        assertThat(given.facts().followUp().lost()).isFalse();
    }

    @Test
    void word_of_a_lost_person_wakes_the_follow_up() {
        GivenCase given = cases.lost();
        ShownPage again = browser.open("ana", given.href("wake")).form().send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("reason")).isEqualTo("Choose one of the answers");
        again.form().with("reason", WakeReason.WORD_FROM_PERSON).send();
        assertThat(given.facts().followUp().lost()).isFalse();
        assertThat(given.facts().followUp().open().kind()).isEqualTo(CheckKind.AFTER_WAKING);
        assertThat(browser.open("ana", given.href("wake")).text()).contains("This person is not counted as lost");
    }

    private ShownPage open(String login, GivenCase given) {
        return browser.open(login, given.href("lost"));
    }
}
