package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@ApiTest
class BadInputTest {

    @Autowired
    private Api api;

    @Autowired
    private Endpoints endpoints;

    @Autowired
    private StoredHistory history;

    @TestFactory
    Stream<DynamicTest> nothing_unreadable_is_stored_or_repeated() {
        return endpoints.all().stream().map(endpoint -> dynamicTest(endpoint.path(), () -> isGuarded(endpoint)));
    }

    private void isGuarded(Endpoints.One endpoint) {
        String path = new Cases(api, history).addressOf(endpoint.path());
        long before = history.count();
        for (Mutation mutation : Mutations.of(endpoint.entry())) {
            isRefused(mutation, api.post("supervisor", path, mutation.body()));
        }
        assertThat(history.count()).isEqualTo(before);
        Reply right =
                api.post("supervisor", path, ExampleBody.of(endpoint.entry()).toString());
        assertThat(right.status()).as(right.body()).isIn(200, 201, 403, 409, 422);
        assertThat(right.problems()).noneMatch(BadInputTest::isAboutTheText);
    }

    private static void isRefused(Mutation mutation, Reply reply) {
        assertThat(reply.status()).as("%s: %s", mutation, reply.body()).isBetween(400, 499);
        assertThat(reply.contentType()).as(mutation.what()).startsWith("application/problem+json");
        assertThat(reply.body())
                .as(mutation.what())
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("Exception");
        boolean unread = reply.status() == 400
                || reply.status() == 413
                || reply.problems().contains("case-reference-malformed")
                || reply.problems().stream().anyMatch(BadInputTest::isAboutTheText);
        assertThat(unread || mutation.byRule())
                .as("%s: %s", mutation, reply.body())
                .isTrue();
    }

    private static boolean isAboutTheText(String code) {
        return code.startsWith("text-");
    }

    @Test
    void only_json_is_read() {
        String path = "/api/cases/" + api.reported(1) + "/risk-assessments";
        for (MediaType type : List.of(
                MediaType.TEXT_PLAIN,
                MediaType.APPLICATION_FORM_URLENCODED,
                MediaType.APPLICATION_XML,
                MediaType.MULTIPART_FORM_DATA,
                MediaType.valueOf("text/csv"))) {
            Reply reply = api.send("caseworker", post(path).contentType(type).content("{}"));
            assertThat(reply.status()).as(type.toString()).isEqualTo(415);
            assertThat(reply.code()).isEqualTo("unsupported-media-type");
        }
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] latin1 =
                Api.write(Bodies.risk(5, "LOW")).replace("{", "{\"\u00e9\":1,").getBytes(StandardCharsets.ISO_8859_1);
        Reply reply = api.send(
                "caseworker",
                post("/api/cases/" + api.reported(1) + "/risk-assessments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(latin1));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("malformed");
    }

    @Test
    void a_field_is_named_that_cannot_be_read() {
        String body = Api.write(Bodies.report(UUID.randomUUID(), 2)).replaceFirst("ForcedLabour", "Canary");
        Reply reply = api.post("caseworker", "/api/reports", body);

        assertThat(reply.problem("code-unknown")
                        .path("parameters")
                        .path("field")
                        .asString())
                .isEqualTo("persons[0].exploitation[0]");
        assertThat(reply.problem("code-unknown").path("missing").valueStream())
                .anyMatch(code -> code.asString().equals("SexualExploitation"));
    }

    @Test
    void an_id_in_the_address_that_is_none_is_refused() {
        Reply reply =
                api.post("caseworker", "/api/cases/" + api.reported(1) + "/checks/canary", Bodies.check(0, "LOW"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).doesNotContain("canary");
    }

    @Test
    void a_body_without_a_length_is_bounded_too() {
        Reply reply = api.send(
                "caseworker",
                Api.json("/api/reports", "{" + " ".repeat(BodyLimit.MOST_BYTES))
                        .header("Transfer-Encoding", "chunked")
                        .with(request -> {
                            request.removeHeader("Content-Length");
                            return request;
                        }));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("too-large");
    }
}
