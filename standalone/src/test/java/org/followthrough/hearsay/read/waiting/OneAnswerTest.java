package org.followthrough.hearsay.read.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever may not know a case is answered the same, whichever reference they bring (rule J9). */
@WholeApplication
class OneAnswerTest {

    private static final String RETURN = """
            {"commandId": "%s", "happenedOn": "%s", "language": "hi", "said": "Came to us and asks for help"}""";

    private static final String REVIEW = """
            {"commandId": "%s", "happenedOn": "%s", "requester": "REPORTING_ORGANISATION", "ground": "RENEWED_RISK",
             "asked": "Look at it again"}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private UserDetailsService users;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    private Map<String, String> references = Map.of();

    /** Only a part of them is there, decided, or the organisation's own. */
    @BeforeEach
    void references() {
        references = new LinkedHashMap<>();
        references.put(
                "own",
                cases.notRecognisedOf("jelena", TODAY.minusDays(60), TODAY.minusDays(10))
                        .reference()
                        .inUrls());
        references.put(
                "own, not decided",
                cases.sentBy("jelena", TODAY.minusDays(20)).reference().inUrls());
        references.put(
                "a stranger's",
                cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10))
                        .reference()
                        .inUrls());
        references.put(
                "a stranger's, not decided",
                cases.opened(TODAY.minusDays(20)).reference().inUrls());
        references.put("nobody's", "1999-0001-1");
        references.put("none", "abc");
    }

    @Test
    void the_api_answers_a_return_and_a_request_for_review_the_same() throws Exception {
        for (String daysAgo : List.of("0", "30")) {
            for (String body : List.of(RETURN, REVIEW)) {
                String address = body.equals(RETURN) ? "/returns" : "/review";
                Map<String, String> answers = new TreeMap<>();
                for (var reference : references.entrySet()) {
                    String typed = body.formatted(UUID.randomUUID(), TODAY.minusDays(Long.parseLong(daysAgo)));
                    answers.put(
                            reference.getKey(),
                            bytes(sent(
                                    "jelena", HttpMethod.POST, "/api/cases/" + reference.getValue() + address, typed)));
                }
                assertThat(answers.values().stream().distinct())
                        .as("%s: %s", address, answers)
                        .hasSize(1);
                assertThat(answers.get("none")).startsWith("202 ");
            }
        }
    }

    @Test
    void the_page_answers_a_return_the_same() {
        Map<String, String> answers = new TreeMap<>();
        for (var reference : references.entrySet()) {
            ShownPage sent = browser.open("jelena", "/returns/new")
                    .form()
                    .with("reference", reference.getValue())
                    .with("said", "Came to us and asks for help")
                    .send();
            String next = sent.followed().document().html();
            answers.put(reference.getKey(), sent.status() + " " + sent.redirect() + " " + withoutTokens(next));
        }
        assertThat(answers.values().stream().distinct()).as(answers.toString()).hasSize(1);
        assertThat(answers.get("none")).startsWith("302 /returns/new").contains("It is taken down");
    }

    /** What stands against it is said of those it reported alone (docs/adr/0025). */
    @Test
    void the_form_for_a_review_answers_the_same_for_a_strangers_report_and_for_none() throws Exception {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST)) {
            Map<String, String> answers = new TreeMap<>();
            for (String whose : List.of("a stranger's", "a stranger's, not decided", "nobody's", "none")) {
                String reference = references.getOrDefault(whose, "");
                String path = "/my-reports/" + reference + "/review/new?lang=en&ground=RENEWED_RISK";
                String answer = bytes(sent("jelena", method, path, ""));
                answers.put(whose, withoutTokens(answer).replace(reference, ""));
            }
            assertThat(answers.values().stream().distinct())
                    .as("%s: %s", method, answers)
                    .hasSize(1);
            assertThat(answers.get("none")).startsWith("404 ");
        }
        assertThat(sent("jelena", HttpMethod.GET, "/my-reports/" + references.get("own") + "/review/new", "")
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void every_other_address_of_a_case_is_closed_whether_there_is_one_or_not() throws Exception {
        for (String login : List.of("jelena", "katarina")) {
            for (String pattern : ofCases().toList()) {
                for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.GET, HttpMethod.OPTIONS)) {
                    for (String whose : List.of("own", "a stranger's", "nobody's")) {
                        String path = pattern.replace("{reference}", references.getOrDefault(whose, ""))
                                .replaceAll("\\{[^/]*}", UUID.randomUUID().toString());
                        assertThat(sent(login, method, path, "{}").getStatus())
                                .as("%s %s %s", login, method, path)
                                .isEqualTo(403);
                    }
                }
            }
        }
    }

    @Test
    void nobody_from_outside_reads_a_count_of_others() throws Exception {
        for (String login : List.of("jelena", "katarina")) {
            for (String path : List.of(
                    "/not-recognised",
                    "/not-recognised?reportedIn=2025&citizenship=ZW",
                    "/api/not-recognised",
                    "/api/not-recognised?reportedIn=2025",
                    "/api/cases",
                    "/cases",
                    "/cases?state=LOST",
                    "/statistics",
                    "/statistics/2025")) {
                assertThat(sent(login, HttpMethod.GET, path, "").getStatus())
                        .as("%s %s", login, path)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void no_link_of_the_header_is_closed_to_who_sees_it() {
        for (String login : List.of("ana", "goran", "emil", "ivan", "jelena", "katarina")) {
            List<String> links = browser.open(login, "/help")
                    .document()
                    .select("header a[href^=/]")
                    .eachAttr("href");
            assertThat(links).hasSizeGreaterThan(2);
            for (String link : links) {
                assertThat(browser.open(login, link).status())
                        .as("%s %s", login, link)
                        .isLessThan(400);
            }
        }
    }

    @Test
    void what_an_organisation_says_of_its_own_is_recorded_without_waiting() {
        var own = cases.notRecognisedOf("jelena", TODAY.minusDays(60), TODAY.minusDays(10));

        brought(own.reference().toString());

        await().untilAsserted(
                        () -> assertThat(own.facts().followUp().returnedOn()).isEqualTo(TODAY));
    }

    private void brought(String reference) {
        browser.open("jelena", "/returns/new")
                .form()
                .with("reference", reference)
                .with("said", "Came to us and asks for help")
                .send();
    }

    private Stream<String> ofCases() {
        return addresses.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern ->
                        pattern.startsWith("/api/cases/{reference}/") || pattern.startsWith("/cases/{reference}/"))
                .filter(pattern -> !pattern.matches("/api/cases/\\{reference}/(returns|review)"))
                .distinct();
    }

    private MockHttpServletResponse sent(String login, HttpMethod method, String path, String body) throws Exception {
        var request = request(method, URI.create(path)).with(user(users.loadUserByUsername(login)));
        if (!path.startsWith("/api/")) {
            request.with(csrf());
        }
        if (!body.isEmpty()) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String bytes(MockHttpServletResponse answer) throws Exception {
        Map<String, Object> headers = new TreeMap<>();
        answer.getHeaderNames().forEach(name -> headers.put(name, answer.getHeaderValues(name)));
        return answer.getStatus() + " " + headers + " " + answer.getContentAsString();
    }

    /** Made anew for each page, whoever asks. */
    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"(_csrf|commandId)\" value=\"[^\"]*\"", "name=\"$1\"");
    }
}
