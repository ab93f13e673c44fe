package org.followthrough.decision.read.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ObligationKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class DecisionLimitPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_supervisor_extends_the_limit_once() {
        GivenCase given = cases.opened(TODAY.minusDays(40));
        var before = given.owed(ObligationKind.DECISION).dueOn();
        ShownPage again = open("goran", given).form().send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("because")).isEqualTo("Say why it needs more time");
        again.form().with("because", "The interpreter is ill").send();
        assertThat(given.owed(ObligationKind.DECISION).dueOn()).isAfter(before);
        assertThat(open("goran", given).text()).contains("cannot be extended again");
    }

    @Test
    void only_a_supervisor_may() {
        assertThat(open("ana", cases.opened(TODAY.minusDays(40))).status()).isEqualTo(403);
    }

    private ShownPage open(String login, GivenCase given) {
        return browser.open(login, given.href("decision-limit"));
    }
}
