package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.duplicate.entries.DuplicateEntry;
import org.followthrough.personal.Sealer;
import org.followthrough.risk.entries.DesignationEntry;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Forms as people see them. */
@InABrowser
class FormPagesTest {

    private static RunningFollowthrough app;
    private static GivenCase ongoing;
    private static GivenCase proposed;
    private static GivenCase followed;
    private static GivenCase lost;
    private static GivenCase linked;
    private static GivenCase reviewed;
    private static GivenCase protectedNow;
    private static GivenCase asked;
    private static GivenCase doubled;
    private static GivenCase designated;

    @BeforeAll
    static void given(RunningFollowthrough running) {
        app = running;
        var cases = new GivenCases(
                app.bean(CommandGateway.class),
                app.bean(QueryGateway.class),
                app.bean(Sealer.class),
                app.bean(UserDetailsService.class));
        ongoing = cases.planned(TODAY.minusDays(60));
        proposed = cases.proposed(TODAY.minusDays(60));
        followed = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        lost = cases.lost();
        linked = cases.linked();
        reviewed = cases.reviewTaken(TODAY.minusDays(2));
        protectedNow = cases.opened(TODAY.minusDays(5))
                .after("ana", id -> GivenCases.measure(id, ProtectionMeasure.SAFE_ACCOMMODATION));
        doubled = cases.opened(TODAY.minusDays(5))
                .after(
                        "ana",
                        id -> new DuplicateEntry(id, TODAY, ongoing.reference().toString(), "One telephone"));
        asked = cases.atRiskAnswerOwed();
        designated = cases.atRiskAnswerOwed().after("goran", id -> new DesignationEntry(id, TODAY, "Exposed"));
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "sr-Cyrl, 320"})
    void each_form_is_accessible_and_fits_its_screen(String language, int width, Visitor visitor) {
        signedIn(visitor).at(width);
        for (String address : new String[] {
            "/reports/new",
            ongoing.href("contact-plan"),
            ongoing.href("contact-attempts/new"),
            ongoing.href("search-steps/new"),
            ongoing.href("no-safe-channel"),
            ongoing.href("rights-information/new"),
            ongoing.href("risk-assessments/new"),
            ongoing.href("decision/new"),
            ongoing.href("decision-limit"),
            ongoing.href("caseworker"),
            ongoing.href("connections/new"),
            ongoing.href("duplicate"),
            doubled.href("duplicate"),
            ongoing.href("acknowledgement"),
            ongoing.href("card"),
            followed.href("reporter-told"),
            followed.href("feedback-wish"),
            followed.href("disclosures"),
            followed.href("disclosures/new"),
            linked.href("linked-reviews/" + linked.linkedReview()),
            proposed.href("decision/sign-off"),
            proposed.href("corrections"),
            followed.href("decision/delivery"),
            followed.href("checks/" + followed.openCheck() + "/new"),
            followed.href("obligations/" + followed.openCheck() + "/acknowledgement"),
            followed.href("lost"),
            followed.href("end-of-follow-up"),
            followed.href("decline"),
            followed.href("hand-over"),
            followed.href("death"),
            followed.href("departure"),
            followed.href("corrections"),
            followed.href("corrections/decision"),
            followed.href("corrections/new?entry=" + followed.id()),
            followed.href("review/new"),
            followed.href("return"),
            reviewed.href("review"),
            protectedNow.href("protection"),
            protectedNow.href("protection/measures/" + protectedNow.standingMeasure()),
            "/cases/" + protectedNow.reference().inUrls(),
            asked.href("at-risk"),
            asked.href("referral"),
            designated.href("at-risk"),
            "/reviews",
            "/reviews?state=decided",
            "/returns/new",
            lost.href("wake")
        }) {
            visitor.open(app.address(address).toString(), language);
            check(visitor);
        }
        assertThat(visitor.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, emil", "sr-Cyrl, 320, emil", "sr-Cyrl, 320, jelena"})
    void what_others_than_staff_of_cases_fill_in_is_accessible_too(
            String language, int width, String login, Visitor visitor) {
        visitor.signIn(app.address("").toString(), login, app.passwordOf(login)).at(width);
        visitor.open(
                app.address(login.equals("emil") ? reviewed.href("review") : "/returns/new")
                        .toString(),
                language);
        check(visitor);
        visitor.page().click("main form button[type=submit]");
        visitor.page().waitForFunction("() => document.activeElement.matches('.govuk-error-summary')");
        check(visitor);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "sr-Cyrl, 320"})
    void a_refused_form_is_accessible_and_begins_at_what_is_wrong(String language, int width, Visitor visitor) {
        signedIn(visitor)
                .at(width)
                .open(app.address(ongoing.href("decision/new")).toString(), language);
        visitor.page().check("#outcome-3");
        visitor.page().fill("#rationale", "Typed");
        visitor.page().press("#rationale", "Tab");
        visitor.page().click("main form button[type=submit]");
        visitor.page().waitForFunction("() => document.activeElement.matches('.govuk-error-summary')");
        assertThat(visitor.page().inputValue("#rationale")).isEqualTo("Typed");
        check(visitor);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "sr-Cyrl, 320"})
    void of_several_forms_on_a_page_the_refused_one_is_accessible_too(String language, int width, Visitor visitor) {
        signedIn(visitor).at(width);
        for (String form : new String[] {
            protectedNow.href("protection") + "#measure",
            protectedNow.href("protection") + "#none",
            asked.href("at-risk") + "#refusal",
            designated.href("at-risk") + "#lifting"
        }) {
            visitor.open(app.address(form).toString(), language);
            visitor.page().click(form.substring(form.indexOf('#')) + " button[type=submit]");
            visitor.page().waitForFunction("() => document.activeElement.matches('.govuk-error-summary')");
            check(visitor);
        }
    }

    @Test
    void a_report_is_taken_in_with_the_keyboard_alone(Visitor visitor) {
        signedIn(visitor).open(app.address("/reports/new").toString(), "en");
        visitor.page().focus("#source");
        visitor.page().keyboard().type("Civil");
        visitor.page().press("#reportedBy", "Enter");
        assertThat(visitor.page().url()).contains("/cases/" + TODAY.getYear());
        assertThat(visitor.page().textContent("[aria-labelledby=notice-title] .govuk-notification-banner__content"))
                .contains("was received");
    }

    private static Visitor signedIn(Visitor visitor) {
        return visitor.signIn(app.address("").toString(), "goran", app.passwordOf("goran"));
    }

    private static void check(Visitor visitor) {
        PageChecks.assertAccessible(visitor.page());
        PageChecks.assertNoSidewaysScrolling(visitor.page());
    }
}
