package org.followthrough.queryside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What all pages share, asked over HTTP from a real server: filters and error pages are no part of a mock. */
@SpringBootTest(classes = PreviewApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ServedPagesTest {

    private static final String CSP =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @ParameterizedTest
    @CsvSource({
        "/sign-in, en",
        "/sign-in?failed, sr-Cyrl",
        "/sign-in?ended, sr-Latn",
        "/sign-in?expired, en",
        "/help, en",
        "/help, sr-Cyrl",
        "/help, sr-Latn",
        "/accessibility, en",
        "/accessibility, sr-Cyrl",
        "/accessibility, sr-Latn",
        "/nowhere, sr-Cyrl",
        "/conflict, sr-Latn",
        "/forbidden, en",
        "/broken, sr-Cyrl",
        "/cases?source=EDUCATION, sr-Cyrl",
        "/cases?page=6, en",
        "/cases/new, sr-Latn"
    })
    void a_page_is_whole_and_nothing_in_it_breaks_the_policy(String path, String language) throws Exception {
        signIn();
        HttpResponse<String> answer = get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(CSP);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).endsWith(" – Followthrough");
        assertThat(page.text()).doesNotContain("??").doesNotContain("{0}");
        assertThat(page.select("[style], style, script:not([src]), a[href^=javascript]"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().startsWith("hx-on")));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help?lang=sr-Latn", "/cases?lang=sr-Latn", "/broken?lang=sr-Latn"})
    void only_names_and_one_language_link_keep_cyrillic_on_a_latin_page(String path) throws Exception {
        signIn();
        Document page = Jsoup.parse(get(path).body());
        page.select("[lang=sr-Cyrl]").remove();
        assertThat(page.text().replace("Srpski или Српски", "").replace("Српски", ""))
                .doesNotContainPattern("\\p{IsCyrillic}");
    }

    @Test
    void static_files_are_kept_for_a_year_under_a_name_with_their_hash() throws Exception {
        Document page = Jsoup.parse(get("/sign-in").body());
        for (Element file : page.select("link[href], script[src]")) {
            String href = file.hasAttr("href") ? file.attr("href") : file.attr("src");
            assertThat(href).matches("/assets/.*-[0-9a-f]{32}\\.(css|js|svg)");
            HttpResponse<String> answer = get(href);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        }
        assertThat(page.select("script[data-components]").attr("data-components"))
                .matches("/assets/components-[0-9a-f]{32}\\.js");
    }

    @Test
    void style_sheets_name_fonts_by_their_hash_too() throws Exception {
        String sheet = Jsoup.parse(get("/sign-in").body())
                .select("link[href*=followthrough]")
                .attr("href");
        assertThat(get(sheet).body()).contains("woff2").doesNotContain("noto-sans-latin-400.woff2");
    }

    @Test
    void a_fault_shows_a_number_that_the_log_knows_and_nothing_else(CapturedOutput log) throws Exception {
        signIn();
        HttpResponse<String> answer = get("/broken?name=somebody");
        assertThat(answer.statusCode()).isEqualTo(500);
        String text = Jsoup.parse(answer.body()).select("main").text();
        String reference = text.replaceAll(".*Reference number: (\\S{4}-\\S{4})\\..*", "$1");
        assertThat(text).doesNotContain("secret", "Exception", "org.", "somebody");
        assertThat(log).contains(reference + ": answered 500 at /broken").doesNotContain("somebody");
    }

    @ParameterizedTest
    @CsvSource({"/nowhere, 404", "/conflict, 409", "/forbidden, 403"})
    void an_error_page_keeps_its_status(String path, int status) throws Exception {
        signIn();
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void a_page_that_fails_half_way_does_not_leak_into_the_error_page() throws Exception {
        signIn();
        HttpResponse<String> answer = get("/half-way");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary")).isEmpty();
    }

    @Test
    void a_failed_sign_in_keeps_the_name_and_says_so_once() throws Exception {
        Document page = Jsoup.parse(signIn("nobody", "wrong").body());
        assertThat(page.select("#username").val()).isEqualTo("nobody");
        assertThat(page.select("#password").val()).isEmpty();
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#username");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(Jsoup.parse(get("/sign-in").body()).select("#username").val())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Too many attempts to sign in", "sr-Cyrl, Превише покушаја уласка"})
    void who_fails_too_often_is_told_to_wait(String language, String title) throws Exception {
        get("/help?lang=" + language);
        for (int failed = 0; failed < 10; failed++) {
            signIn("guessed-" + language, "wrong");
        }
        HttpResponse<String> answer = signIn("guessed-" + language, "preview");
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
    }

    @Test
    void a_language_once_chosen_stays_until_another_is_chosen() throws Exception {
        HttpResponse<String> chosen = get("/help?lang=sr-Latn");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("lang=sr-Latn; Path=/; Max-Age=31536000")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(Jsoup.parse(get("/help").body()).select("html").attr("lang")).isEqualTo("sr-Latn");
    }

    @Test
    void the_header_shows_what_a_role_may_open_and_how_much_is_overdue() throws Exception {
        signIn("reporting_organisation", "preview");
        assertThat(sections()).containsExactly("Our reports", "New report", "Alerts");
        assertThat(Jsoup.parse(get("/help").body()).select(".ft-badge")).isEmpty();
    }

    @Test
    void a_caseworker_is_led_to_their_own_cases_first_and_a_supervisor_has_none() throws Exception {
        signIn("caseworker", "preview");
        assertThat(sections()).startsWith("My cases", "Overdue 4 4 obligations are overdue", "Cases");
        signIn();
        assertThat(sections()).contains("Cases").doesNotContain("My cases");
    }

    @Test
    void a_supervisor_sees_the_number_of_overdue_in_words_too() throws Exception {
        signIn();
        assertThat(sections()).startsWith("Overdue 4 4 obligations are overdue", "Cases");
    }

    @Test
    void what_was_sent_wrong_is_said_on_top_and_at_the_field_in_the_same_words() throws Exception {
        signIn();
        Document page =
                Jsoup.parse(post("/cases/new", "happenedOn-day=31&happenedOn-month=2&happenedOn-year=2026&note=%3Cb%3E")
                        .body());
        for (Element link : page.select(".govuk-error-summary a")) {
            Element field = page.getElementById(link.attr("href").substring(1));
            assertThat(field).as(link.text()).isNotNull();
            assertThat(field.closest(".govuk-form-group--error, .govuk-date-input")
                            .parents()
                            .text())
                    .contains(link.text());
        }
        assertThat(page.select("#note").text()).isEqualTo("<b>");
        assertThat(page.select("#happenedOn-day").val()).isEqualTo("31");
        assertThat(page.select("#channel").attr("aria-describedby")).isEqualTo("channel-error");
    }

    private java.util.List<String> sections() throws Exception {
        return Jsoup.parse(get("/help").body()).select(".ft-header__sections a").eachText();
    }

    private void signIn() throws Exception {
        signIn("supervisor", "preview");
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        return post("/sign-in", "username=" + name + "&password=" + password);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        String token = Jsoup.parse(get(path).body()).select("main [name=_csrf]").val();
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(
                        body + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
