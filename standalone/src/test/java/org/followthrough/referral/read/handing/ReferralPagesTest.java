package org.followthrough.referral.read.handing;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ObligationKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule D9 on its pages. */
@WholeApplication
class ReferralPagesTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void whoever_agreed_is_handed_on_and_the_body_answers() {
        GivenCase given = cases.atRiskAnswerOwed();
        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls())
                        .document()
                        .text())
                .contains("Handing a labour-rights violation to a body", "Ask about handing the labour-rights");
        assertThat(refer(given, "AGREED", "Labour inspectorate").status()).isEqualTo(302);
        assertThat(owes(given, ObligationKind.REFERRAL)).isFalse();

        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls())
                        .document()
                        .select("a[href='" + given.href("referral/answer") + "']"))
                .hasSize(1);
        ShownPage answered = browser.open("ana", given.href("referral/answer"))
                .form()
                .with("taken", "yes")
                .with("said", "An inspector was named")
                .send();
        assertThat(answered.status()).isEqualTo(302);
        assertThat(owes(given, ObligationKind.REFERRAL_ANSWER)).isFalse();
        assertThat(browser.open("goran", "/cases/" + given.reference().inUrls())
                        .document()
                        .text())
                .contains("The body takes it up", "It answered: An inspector was named", "To: Labour inspectorate");
    }

    @Test
    void nothing_goes_anywhere_without_a_yes() {
        GivenCase given = cases.atRiskAnswerOwed();
        assertThat(refer(given, "DECLINED", "Labour inspectorate").errorAt("body"))
                .contains("without the person’s consent");
        assertThat(refer(given, "AGREED", "").errorAt("body")).contains("to which body");
        assertThat(refer(given, "AGREED_WITH_LIMITS", "Labour inspectorate").errorAt("limits"))
                .contains("does not want passed on");
        assertThat(refer(given, "DECLINED", "").status()).isEqualTo(302);
        assertThat(owes(given, ObligationKind.REFERRAL)).isFalse();
        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls())
                        .document()
                        .text())
                .contains("after all");
    }

    @Test
    void a_body_that_does_not_take_it_up_leaves_it_owed() {
        GivenCase given = cases.atRiskAnswerOwed();
        refer(given, "AGREED", "Labour inspectorate");
        browser.open("ana", given.href("referral/answer"))
                .form()
                .with("taken", "no")
                .with("said", "Not ours")
                .send();
        assertThat(owes(given, ObligationKind.REFERRAL)).isTrue();
    }

    private static boolean owes(GivenCase given, ObligationKind kind) {
        return given.facts().obligations().owes(kind);
    }

    private ShownPage refer(GivenCase given, String consent, String body) {
        return browser.open("ana", given.href("referral"))
                .form()
                .with("consent", consent)
                .with("body", body)
                .send();
    }
}
