package org.followthrough.intake.read.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ObligationKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule L4 on the pages of staff. */
@WholeApplication
class ReporterPagesTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_report_is_acknowledged_to_the_organisation_and_the_organisation_sees_it() {
        GivenCase given = cases.sentBy("jelena", TODAY);
        assertThat(given.facts().obligations().owes(ObligationKind.REPORT_ACKNOWLEDGEMENT))
                .isTrue();
        ShownPage again = acknowledge(given, "no", "no");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("toTheOrganisation")).isNotEmpty();
        assertThat(again.errorAt("namedNobody")).isNotEmpty();
        assertThat(acknowledge(given, "yes", "yes").status()).isEqualTo(302);
        assertThat(given.facts().obligations().owes(ObligationKind.REPORT_ACKNOWLEDGEMENT))
                .isFalse();
        await().untilAsserted(() ->
                assertThat(browser.open("jelena", "/my-reports").text()).contains("We told you on"));
        assertThat(browser.open("ana", given.href("acknowledgement")).text()).contains("was acknowledged on");
    }

    private ShownPage acknowledge(GivenCase given, String toTheOrganisation, String namedNobody) {
        return browser.open("ana", given.href("acknowledgement"))
                .form()
                .with("channel", "EMAIL")
                .with("toTheOrganisation", toTheOrganisation)
                .with("namedNobody", namedNobody)
                .send();
    }

    @Test
    void what_is_not_acknowledged_stands_among_what_is_owed() {
        GivenCase given = cases.sentBy("jelena", TODAY);
        await().untilAsserted(() -> assertThat(
                        browser.open("goran", "/cases/" + given.reference().inUrls())
                                .text())
                .contains("Record that the organisation was told that its report was received"));
    }

    @Test
    void the_organisation_is_told_what_became_of_the_person_unless_the_person_does_not_want_it() {
        GivenCase given = cases.notRecognisedOf("jelena", TODAY.minusDays(60), TODAY.minusDays(1));
        assertThat(browser.open("ana", given.href("reporter-told"))
                        .form()
                        .with("channel", "PHONE")
                        .with("toTheOrganisation", "yes")
                        .with("noWhereabouts", "yes")
                        .send()
                        .status())
                .isEqualTo(302);
        assertThat(given.facts().intake().reporter().toldOf())
                .isEqualTo(given.facts().decision().latest().id());
        browser.open("ana", given.href("feedback-wish"))
                .form()
                .with("mayBeTold", "no")
                .with("saidAlone", "no")
                .send();
        assertThat(browser.open("ana", given.href("reporter-told")).text())
                .contains("does not want whoever reported to be told");
        ShownPage again = browser.open("ana", given.href("feedback-wish"))
                .form()
                .with("mayBeTold", "yes")
                .with("saidAlone", "no")
                .send();
        assertThat(again.errorAt("saidAlone")).contains("themselves and alone");
    }
}
