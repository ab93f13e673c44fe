package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.codes.ContactChannel;
import org.followthrough.outreach.events.ContactPlanSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact plan replaces the one its sender saw, and no other. */
@ApiTest
class ReplacedPlanTest {

    @Autowired
    private Api api;

    @Autowired
    private StoredHistory history;

    @Test
    void a_plan_made_from_an_older_one_does_not_wipe_out_what_a_colleague_learnt() {
        Reply report = api.post("caseworker", "/api/reports", Bodies.report(UUID.randomUUID(), 1));
        UUID caseId = UUID.fromString(
                report.json().path("cases").path(0).path("caseId").asString());
        String path = "/api/cases/" + report.reference();
        assertThat(api.post("caseworker", path + "/contact-plan", plan("PHONE")).status())
                .isEqualTo(200);

        Reply unseen = api.post("caseworker2", path + "/contact-plan", plan("MESSAGE"));
        refused(unseen);
        String seen = unseen.problem("plan-changed-meanwhile")
                .path("parameters")
                .path("inForce")
                .asString();
        api.post("caseworker", path + "/contact-attempts", Bodies.attempt(UUID.randomUUID(), 1, "NO_ANSWER"));
        Map<String, Object> never = plan("MESSAGE");
        never.put("neverChannels", List.of("PHONE"));
        never.put("replaces", seen);
        assertThat(api.post("caseworker2", path + "/contact-plan", never).status())
                .isEqualTo(200);
        assertThat(api.post("caseworker2", path + "/contact-plan", never).status())
                .as("a repeat")
                .isEqualTo(200);

        Map<String, Object> older = plan("PHONE");
        older.put("replaces", seen);
        refused(api.post("caseworker", path + "/contact-plan", older));
        assertThat(history.last(ContactPlanSet.class, caseId).neverChannels()).containsExactly(ContactChannel.PHONE);
    }

    @Test
    void a_first_plan_replaces_none() {
        String path = "/api/cases/" + api.reported(1) + "/contact-plan";
        Map<String, Object> plan = plan("PHONE");
        plan.put("replaces", UUID.randomUUID());
        refused(api.post("caseworker", path, plan));
        assertThat(api.post("caseworker", path, plan("PHONE")).status()).isEqualTo(200);
    }

    private static void refused(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("changed-meanwhile");
        assertThat(reply.problems()).containsExactly("plan-changed-meanwhile");
    }

    private static Map<String, Object> plan(String safe) {
        Map<String, Object> plan = new HashMap<>(Bodies.contactPlan());
        plan.put("commandId", UUID.randomUUID());
        plan.put("safeChannels", List.of(safe));
        return plan;
    }
}
