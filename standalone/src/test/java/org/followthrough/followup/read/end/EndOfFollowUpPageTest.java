package org.followthrough.followup.read.end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.RiskLevel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class EndOfFollowUpPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_supervisor_ends_it_on_two_checks_that_found_no_risk() {
        GivenCase given = followed().checkedHeard(TODAY.minusDays(300), RiskLevel.NONE);
        ShownPage page = open("goran", given);
        assertThat(page.document().select("tbody tr")).hasSize(2);
        assertThat(page.text()).contains("Feels safe");
        assertThat(page.form().with("because", "Two talks, a new job").send().redirect())
                .isNotNull();
        assertThat(given.facts().followUp().ended()).isEqualTo(FollowUpEndReason.RISK_REMOVED);
        assertThat(open("goran", given).text()).contains("The follow-up of this person has ended");
    }

    @Test
    void what_is_missing_is_listed_and_nothing_ends() {
        GivenCase given = followed();
        ShownPage before = open("goran", given);
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.document().select("main form")).as("nothing to type").isEmpty();
        assertThat(before.document().select("main li").eachText()).containsExactly("Completed checks: at least 2");
    }

    @Test
    void only_a_supervisor_may() {
        assertThat(open("ana", followed()).status()).isEqualTo(403);
    }

    private GivenCase followed() {
        return cases.notRecognised(TODAY.minusDays(500), TODAY.minusDays(450))
                .checkedHeard(TODAY.minusDays(445), RiskLevel.NONE);
    }

    private ShownPage open(String login, GivenCase given) {
        return browser.open(login, given.href("end-of-follow-up"));
    }
}
