package org.followthrough.risk.read.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.Map;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.RiskLevel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class RiskAssessmentPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void only_the_indicators_that_were_answered_are_stored() {
        GivenCase given = cases.heard(TODAY.minusDays(10));
        ShownPage page = open(given);
        assertThat(page.document().select("select").first().attr("name"))
                .as("the reported one comes first")
                .isEqualTo("indicator-DebtBondage");
        page.form()
                .with("level", RiskLevel.MEDIUM)
                .with("indicator-DebtBondage", IndicatorAnswer.NOT_SEEN)
                .with("indicator-TakesEarnings", IndicatorAnswer.SEEN)
                .send();
        assertThat(given.facts().risk().indicators())
                .isEqualTo(Map.of(
                        MethodOfControl.DebtBondage, IndicatorAnswer.NOT_SEEN,
                        MethodOfControl.TakesEarnings, IndicatorAnswer.SEEN));
        assertThat(given.facts().risk().level()).contains(RiskLevel.MEDIUM);
    }

    @Test
    void not_seen_is_refused_at_the_indicator_while_nobody_was_heard() {
        GivenCase given = cases.planned(TODAY.minusDays(10));
        ShownPage again = open(given)
                .form()
                .with("level", RiskLevel.LOW)
                .with("indicator-DebtBondage", IndicatorAnswer.NOT_SEEN)
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.missing()).containsExactly("Debt bondage");
        assertThat(again.remedies()).containsExactly("#indicator-DebtBondage");
        assertThat(again.errorAt("indicator-DebtBondage")).startsWith("The person has not been heard");
        assertThat(again.form().value("indicator-DebtBondage")).isEqualTo("NOT_SEEN");
        assertThat(given.facts().risk().level()).isEmpty();
    }

    private ShownPage open(GivenCase given) {
        return browser.open("ana", given.href("risk-assessments/new"));
    }
}
