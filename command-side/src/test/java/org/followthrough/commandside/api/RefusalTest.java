package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

@ApiTest
class RefusalTest {

    @Autowired
    private Api api;

    @Autowired
    private StoredHistory history;

    @Test
    void a_negative_decision_without_outreach_is_refused_with_what_is_missing_and_nothing_is_stored() {
        String path = "/api/cases/" + api.reported(1) + "/decision";
        long before = history.count();

        Reply reply = api.post("caseworker", path, Bodies.decision(30, "DISMISSED", "PERSON_NOT_LOCATED"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.contentType()).startsWith("application/problem+json");
        assertThat(reply.code()).isEqualTo("refused");
        assertThat(codes(reply.problem("outreach-not-met").path("missing")))
                .containsExactlyInAnyOrder(
                        "ATTEMPTS_TOO_FEW",
                        "DAYS_TOO_FEW",
                        "SPREAD_TOO_SHORT",
                        "CHANNELS_TOO_FEW",
                        "NONE_OUT_OF_HOURS",
                        "NOT_THROUGH_AN_ORGANISATION");
        assertThat(reply.body()).doesNotContain("Canary");
        assertThat(history.count()).isEqualTo(before);
    }

    @Test
    void one_person_of_a_report_who_cannot_be_refuses_the_whole_report() {
        Map<String, Object> body = new HashMap<>(Bodies.report(UUID.randomUUID(), 3));
        body.put("persons", List.of(Bodies.person(), Bodies.bornIn(1700), Bodies.person()));
        long before = history.count();

        Reply reply = api.post("caseworker", "/api/reports", body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problem("birth-year-impossible")
                        .path("parameters")
                        .path("persons")
                        .asString())
                .isEqualTo("2");
        assertThat(history.count()).isEqualTo(before);
    }

    @Test
    void who_may_not_is_told_so_and_no_number_is_drawn_for_their_report() {
        String path = "/api/cases/" + api.reported(1);

        assertThat(api.post("auditor", path + "/risk-assessments", Bodies.risk(5, "HIGH")))
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(403))
                .satisfies(reply -> assertThat(reply.code()).isEqualTo("not-allowed"))
                .satisfies(reply -> assertThat(reply.problems()).containsExactly("role-may-not"));
        assertThat(api.post("caseworker", path + "/no-safe-channel", Bodies.because(5))
                        .problems())
                .containsExactly("only-a-supervisor");
        assertThat(api.post("auditor", "/api/reports", Bodies.report(UUID.randomUUID(), 1))
                        .status())
                .isEqualTo(403);
        assertThat(numberAfter(path)).isEqualTo(1);
    }

    /** How far the next report's number is from that of the given case. */
    private int numberAfter(String path) {
        return number(api.reported(1)) - number(path.substring("/api/cases/".length()));
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.split("-")[1]);
    }

    @Test
    void a_case_that_does_not_exist_is_not_found() {
        for (String reference : List.of("2025-9999-1", "2025-0001-9999", "nobody", "2025-0001", "%20", "1-1-1")) {
            Reply reply =
                    api.post("caseworker", "/api/cases/" + reference + "/risk-assessments", Bodies.risk(5, "LOW"));
            assertThat(reply.status()).as(reference).isEqualTo(404);
            assertThat(reply.code()).isEqualTo("unknown-case");
        }
    }

    @Test
    void what_is_no_address_of_the_api_is_not_found_and_other_methods_are_named() {
        assertThat(api.post("caseworker", "/api/nothing", Map.of()).code()).isEqualTo("not-found");

        Reply read = api.send("caseworker", get("/api/reports"));
        assertThat(read.status()).isEqualTo(405);
        assertThat(read.code()).isEqualTo("method-not-allowed");
        assertThat(read.response().getHeader("Allow")).isEqualTo("POST");
    }

    @Test
    void an_answer_in_another_form_than_json_is_refused_before_anything_is_stored() {
        long before = history.count();
        var request = Api.json("/api/reports", Api.write(Bodies.report(UUID.randomUUID(), 1)))
                .accept(MediaType.TEXT_HTML);

        assertThat(api.send("caseworker", request).status()).isEqualTo(406);
        assertThat(history.count()).isEqualTo(before);
    }

    @Test
    void who_is_not_signed_in_gets_a_problem_too() {
        Reply reply = api.send("caseworker", "wrong", Api.json("/api/reports", "{}"));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("not-signed-in");
    }

    private static List<String> codes(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
