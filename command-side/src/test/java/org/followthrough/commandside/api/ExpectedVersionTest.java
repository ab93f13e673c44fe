package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ExpectedVersionTest {

    @Autowired
    private Api api;

    @Autowired
    private StoredHistory history;

    @Test
    void a_case_that_moved_on_says_what_it_is_at_now() {
        Reply report = api.post("caseworker", "/api/reports", Bodies.report(UUID.randomUUID(), 1));
        untilTheDecisionBecameOverdue(report);
        String path = "/api/cases/" + report.reference();
        Reply plan = api.post("caseworker", path + "/contact-plan", Bodies.contactPlan());
        Reply others = api.post("caseworker2", path + "/risk-assessments", Bodies.risk(9, "LOW"));
        long before = history.count();

        Reply late = api.postAt(plan.version(), "caseworker", path + "/risk-assessments", Bodies.risk(8, "HIGH"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("changed-meanwhile");
        assertThat(late.problem("changed-meanwhile")
                        .path("parameters")
                        .path("actual")
                        .asString())
                .isEqualTo(String.valueOf(others.version()));
        assertThat(history.count()).isEqualTo(before);
    }

    @Test
    void a_case_that_did_not_move_takes_it_and_answers_a_repeat_the_same() {
        String path = "/api/cases/" + api.reported(1);
        Reply plan = api.post("caseworker", path + "/contact-plan", Bodies.contactPlan());
        Map<String, Object> attempt = Bodies.attempt(UUID.randomUUID(), 9, "NO_ANSWER");

        Reply taken = api.postAt(plan.version(), "caseworker", path + "/contact-attempts", attempt);
        Reply again = api.postAt(plan.version(), "caseworker", path + "/contact-attempts", attempt);

        assertThat(taken.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(taken.body());
    }

    @Test
    void a_header_that_is_no_version_is_refused() {
        String path = "/api/cases/" + api.reported(1) + "/risk-assessments";
        for (String header : List.of("1", "*", "W/\"1\"", "\"-1\"", "\"1\", \"2\"", "\"99999999999999999999\"", "")) {
            Reply reply = api.send(
                    "caseworker",
                    Api.json(path, Api.write(Bodies.risk(9, "LOW"))).header("If-Match", header));
            assertThat(reply.status()).as(header).isEqualTo(400);
            assertThat(reply.problems()).containsExactly("if-match-unreadable");
        }
    }

    /** A report that old came in with its decision overdue: the system says so by and by, and that counts as a version. */
    private void untilTheDecisionBecameOverdue(Reply report) {
        UUID caseId = UUID.fromString(
                report.json().path("cases").path(0).path("caseId").asString());
        await().untilAsserted(
                        () -> assertThat(history.of(caseId)).hasAtLeastOneElementOfType(ObligationBecameOverdue.class));
    }
}
