package org.followthrough.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.platform.staff.StaffDirectory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class EveryPageTest {

    private static final List<String> STAFF = List.of("ana", "dunja", "emil", "ivan");
    private static final List<String> LANGUAGES = List.of("en", "sr-Cyrl", "sr-Latn");

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private StaffDirectory staff;

    private GivenCase given;

    @BeforeEach
    void given() {
        given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(20));
    }

    @Test
    void every_page_shows_in_every_language_with_a_heading_and_no_word_left_untranslated() {
        for (String user : STAFF) {
            for (String page : pages().toList()) {
                for (String language : LANGUAGES) {
                    Document shown = open(user, page, language);
                    assertThat(shown.select("h1")).as(page).hasSize(1);
                    assertThat(shown.select("html").attr("lang")).isEqualTo(language);
                    assertThat(shown.text()).as(page).doesNotContain("??").doesNotContain("_sr_");
                }
            }
        }
    }

    @Test
    void every_page_of_the_administrator_shows_in_every_language() {
        UUID ana = staff.now().byLogin("ana").orElseThrow().id();
        for (String page : List.of(
                "/staff",
                "/staff/new",
                "/staff/" + ana,
                "/staff/" + ana + "/position",
                "/staff/" + ana + "/name",
                "/staff/" + ana + "/leaving",
                "/staff/" + ana + "/return",
                "/staff/" + ana + "/password",
                "/absences/" + ana)) {
            for (String language : LANGUAGES) {
                Document shown = open("katarina", page, language);
                assertThat(shown.select("h1")).as(page).hasSize(1);
                assertThat(shown.text()).as(page).doesNotContain("??").doesNotContain("_sr_");
            }
        }
    }

    @Test
    void an_unknown_code_in_an_address_is_the_readers_mistake() {
        assertThat(browser.open("dunja", "/cases?state=NOWHERE").status()).isEqualTo(400);
        assertThat(browser.open("dunja", "/not-recognised?reportedIn=20250").status())
                .isEqualTo(400);
        assertThat(browser.open("dunja", "/cases/2025-0001-9").status()).isEqualTo(404);
    }

    @Test
    void reporting_organisations_and_administrators_see_no_single_case() {
        for (String user : List.of("jelena", "katarina")) {
            for (String page : List.of(
                    "/cases",
                    "/cases?reportedIn=2025",
                    "/cases/" + given.reference().inUrls(),
                    "/cases/" + given.reference().inUrls() + "/contact-plan",
                    "/overdue",
                    "/my-cases",
                    "/reviews",
                    "/not-recognised",
                    "/statistics/2025",
                    "/api/not-recognised",
                    "/api/cases")) {
                assertThat(browser.open(user, page).status())
                        .as(user + " " + page)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void the_case_as_it_stood_after_its_first_act_says_so_and_offers_nothing_to_do() {
        Document past = open("ana", "/cases/" + given.reference().inUrls() + "?at=0", "en");

        assertThat(past.select("#past").text()).contains("You are looking at the past");
        assertThat(past.select("#actions-title")).isEmpty();
    }

    @Test
    void whoever_may_not_read_personal_data_sees_that_it_is_there_but_not_what_it_says() {
        String page = "/cases/" + given.reference().inUrls();

        assertThat(open("ana", page, "en").text()).contains("Probni Primer");
        assertThat(open("ivan", page, "en").text())
                .doesNotContain("Probni Primer")
                .contains("(not shown to your role)");
    }

    private Stream<String> pages() {
        return Stream.of(
                "/overdue",
                "/overdue?risk=HIGH&caseworker=none",
                "/my-cases",
                "/reviews",
                "/reviews?state=decided",
                "/cases",
                "/cases?standing=NOT_RECOGNISED&page=2",
                "/not-recognised",
                "/not-recognised?reportedIn=" + TODAY.getYear(),
                "/alerts",
                "/settings/alerts",
                "/settings",
                "/settings/password",
                "/absences",
                "/cases/" + given.reference().inUrls(),
                "/cases/" + given.reference().inUrls() + "?at=2",
                "/help",
                "/accessibility");
    }

    private Document open(String user, String page, String language) {
        String asked = page + (page.contains("?") ? "&" : "?") + "lang=" + language;
        var shown = browser.open(user, asked);
        assertThat(shown.status()).as(user + " " + asked).isEqualTo(200);
        return shown.document();
    }
}
