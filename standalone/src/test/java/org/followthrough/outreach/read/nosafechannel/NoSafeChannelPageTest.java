package org.followthrough.outreach.read.nosafechannel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class NoSafeChannelPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_supervisor_confirms_it() {
        GivenCase given = nothingSafe();
        ShownPage next = open("goran", given)
                .form()
                .with("because", "The employer listens")
                .send();
        assertThat(next.redirect()).isNotNull();
        assertThat(given.facts().outreach().noChannelIsSafe()).isTrue();
    }

    @Test
    void a_plan_that_names_a_safe_way_stands_against_it() {
        GivenCase given = cases.planned(TODAY.minusDays(10));
        ShownPage before = open("goran", given);
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.document().select("main form")).as("nothing to type").isEmpty();
        assertThat(before.document().select("main li").eachText()).contains("Telephone", "Text or chat message");
        assertThat(before.document().select("#remedy a").eachAttr("href")).containsExactly(given.href("contact-plan"));
        assertThat(given.facts().outreach().noChannelIsSafe()).isFalse();
    }

    @Test
    void only_a_supervisor_may() {
        assertThat(open("ana", cases.planned(TODAY.minusDays(10))).status()).isEqualTo(403);
    }

    private GivenCase nothingSafe() {
        return cases.opened(TODAY.minusDays(10)).after("ana", GivenCases::planWithoutASafeWay);
    }

    private ShownPage open(String login, GivenCase given) {
        return browser.open(login, given.href("no-safe-channel"));
    }
}
