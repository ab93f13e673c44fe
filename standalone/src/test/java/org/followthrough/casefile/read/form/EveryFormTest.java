package org.followthrough.casefile.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What all forms about a case have in common. */
@WholeApplication
class EveryFormTest {

    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact-plan",
                "contact-attempts/new",
                "search-steps/new",
                "no-safe-channel",
                "rights-information/new",
                "risk-assessments/new",
                "decision/new",
                "decision/sign-off",
                "decision-limit",
                "decision/delivery",
                "checks/" + NO_ID + "/new",
                "lost",
                "wake",
                "end-of-follow-up",
                "protection",
                "protection/measures/" + NO_ID,
                "at-risk",
                "corrections",
                "corrections/new?entry=" + NO_ID,
                "corrections/decision",
                "corrections/" + NO_ID,
                "caseworker",
                "connections/new",
                "decline",
                "hand-over",
                "death",
                "departure",
                "guardian",
                "referral",
                "referral/answer",
                "acknowledgement",
                "reporter-told",
                "feedback-wish",
                "disclosures",
                "disclosures/new",
                "linked-reviews/" + NO_ID,
                "ex-officio/" + NO_ID,
                "duplicate"
            })
    void a_page_is_whole_in_each_language_and_only_for_those_who_work_on_cases(String form) {
        GivenCase given = cases.planned(TODAY.minusDays(20));
        for (String language : new String[] {"en", "sr-Cyrl", "sr-Latn"}) {
            String query = (form.contains("?") ? "&" : "?") + "lang=" + language;
            ShownPage page = browser.open("goran", given.href(form) + query);
            assertThat(page.status()).as(form).isEqualTo(200);
            whole(page.document(), language);
        }
        for (String login : new String[] {"emil", "ivan", "jelena", "katarina"}) {
            assertThat(browser.open(login, given.href(form)).status()).as(login).isEqualTo(403);
        }
        assertThat(browser.open("goran", "/cases/1999-0001-1/" + form).status()).isEqualTo(404);
        assertThat(browser.open("goran", "/cases/anything/" + form).status()).isEqualTo(404);
        assertThat(browser.open("ivan", "/cases/1999-0001-1/" + form).status())
                .as("who may not, learns nothing")
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"review, ivan", "review/new, ''", "return, ''", "obligations/" + NO_ID + "/acknowledgement, ''"})
    void a_page_that_reviewers_open_too_is_whole_in_each_language(String form, String alsoOpenTo) {
        GivenCase given = form.equals("review")
                ? cases.reviewTaken(TODAY.minusDays(2))
                : cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        for (String login : new String[] {"ana", "goran", "emil", "zorica"}) {
            for (String language : new String[] {"en", "sr-Cyrl", "sr-Latn"}) {
                ShownPage page = browser.open(login, given.href(form) + "?lang=" + language);
                assertThat(page.status()).as(login + " " + form).isEqualTo(200);
                whole(page.document(), language);
            }
        }
        for (String login : new String[] {"ivan", "jelena", "katarina"}) {
            assertThat(browser.open(login, given.href(form)).status())
                    .as(login)
                    .isEqualTo(login.equals(alsoOpenTo) ? 200 : 403);
        }
        assertThat(browser.open("emil", "/cases/1999-0001-1/" + form).status()).isEqualTo(404);
    }

    @Test
    void a_form_without_the_token_of_its_session_is_refused() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        var form = browser.open("ana", given.href("contact-plan")).form();
        assertThat(form.forged("_csrf", "").send().status()).isEqualTo(403);
        assertThat(given.events()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "123", "'; drop table"})
    void a_form_with_a_forged_command_id_is_refused(String forged) {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        var form = browser.open("ana", given.href("contact-plan")).form().forged("commandId", forged);
        assertThat(form.send().status()).isEqualTo(400);
        assertThat(given.events()).isEqualTo(1);
    }

    @Test
    void a_form_with_a_forged_version_is_refused() {
        GivenCase given = cases.heard(TODAY.minusDays(60));
        var form = browser.open("ana", given.href("decision/new"))
                .form()
                .with("outcome", "IDENTIFIED")
                .with("rationale", "Found");
        assertThat(form.forged("version", "latest").send().status()).isEqualTo(400);
        assertThat(given.facts().decision().isTaken()).isFalse();
    }

    @Test
    void text_that_nobody_could_read_later_is_refused_and_comes_back_as_text() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        ShownPage again = browser.open("ana", given.href("search-steps/new"))
                .form()
                .with("step", "CONNECTIONS_COMPARED")
                .with("note", "\u202Eabc <script>alert(1)</script>")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("note")).startsWith("Remove characters that cannot be shown");
        assertThat(again.document().select("main script")).isEmpty();
        assertThat(given.events()).isEqualTo(1);
    }

    private static void whole(Document page, String language) {
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).doesNotContain("??").doesNotContain("{0}").doesNotContain("{1}");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        page.select("main label")
                .forEach(label -> assertThat(page.getElementById(label.attr("for")))
                        .as(label.text())
                        .isNotNull());
        page.select("main [aria-describedby]").forEach(input -> {
            for (String id : input.attr("aria-describedby").split(" ")) {
                assertThat(page.getElementById(id))
                        .as(input + " is described by " + id)
                        .isNotNull();
            }
        });
        assertThat(page.select("main input:not([type=hidden]), main select, main textarea"))
                .allSatisfy(input -> assertThat(page.select("label[for='" + input.id() + "']"))
                        .as(input.outerHtml())
                        .hasSize(1));
    }
}
