package org.followthrough.followup.read.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.RiskLevel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule F5 on its page: who left is followed on. */
@WholeApplication
class DeparturePageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void the_risk_is_high_and_the_case_says_when_they_left() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(1));
        ShownPage sent = browser.open("ana", given.href("departure"))
                .form()
                .with("destination", "DE")
                .with("source", "A friend called")
                .send();
        assertThat(sent.status()).isEqualTo(302);
        assertThat(given.facts().risk().level()).contains(RiskLevel.HIGH);
        assertThat(given.facts().followUp().open()).isNotNull();
        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls())
                        .document()
                        .text())
                .contains(
                        "The person left the country",
                        "To: Germany",
                        "Known from: A friend called",
                        "Left the country");
        assertThat(browser.open("jelena", given.href("departure")).status()).isEqualTo(403);
    }

    @Test
    void how_it_is_known_is_said_and_home_is_no_other_country() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(1));
        assertThat(browser.open("ana", given.href("departure"))
                        .form()
                        .with("source", " ")
                        .send()
                        .errorAt("source"))
                .isNotEmpty();
        assertThat(browser.open("ana", given.href("departure"))
                        .form()
                        .with("destination", "RS")
                        .with("source", "A friend called")
                        .send()
                        .errorAt("destination"))
                .contains("another country");
    }
}
