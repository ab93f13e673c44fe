package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.codes.ContactResult;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.personal.Opener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A command id that was used is answered only to who used it, and only for the same. */
@ApiTest
class UsedCommandIdTest {

    @Autowired
    private Api api;

    @Autowired
    private StoredHistory history;

    @Autowired
    private Opener opener;

    @Test
    void nobody_else_is_told_what_a_command_was_answered() {
        Known known = planned();
        Map<String, Object> attempt = Bodies.attempt(UUID.randomUUID(), 20, "NO_ANSWER");
        assertThat(api.post("caseworker", known.path("contact-attempts"), attempt)
                        .status())
                .isEqualTo(200);
        long before = history.count();

        Reply others = api.post("caseworker2", known.path("contact-attempts"), attempt);

        isUsed(others);
        assertThat(others.body()).doesNotContain(known.caseId().toString(), "version");
        assertThat(api.post("auditor", known.path("contact-attempts"), attempt).code())
                .isEqualTo("not-allowed");
        assertThat(history.count()).isEqualTo(before);
    }

    @Test
    void the_same_id_with_another_content_is_refused_and_the_first_stays() {
        Known known = planned();
        Map<String, Object> attempt = Bodies.attempt(UUID.randomUUID(), 20, "NO_ANSWER");
        api.post("caseworker", known.path("contact-attempts"), attempt);
        long before = history.count();

        isUsed(api.post("caseworker", known.path("contact-attempts"), with(attempt, "result", "WRONG_DETAILS")));
        isUsed(api.post("caseworker", known.path("contact-attempts"), with(attempt, "note", "Another note")));

        assertThat(history.count()).isEqualTo(before);
        ContactAttempted stored = history.last(ContactAttempted.class, known.caseId());
        assertThat(stored.result()).isEqualTo(ContactResult.NO_ANSWER);
        assertThat(opener.read(stored.note())).hasValue("Canary note");
    }

    @Test
    void the_same_id_for_another_command_is_refused() {
        Known known = planned();
        Map<String, Object> risk = Bodies.risk(20, "LOW");
        api.post("caseworker", known.path("risk-assessments"), risk);

        isUsed(api.post(
                "caseworker",
                known.path("contact-attempts"),
                Bodies.attempt((UUID) risk.get("commandId"), 20, "NO_ANSWER")));
    }

    @Test
    void an_honest_repeat_may_write_its_json_in_another_order() {
        Known known = reported();
        Map<String, Object> plan = Bodies.contactPlan();
        Reply first = api.post("caseworker", known.path("contact-plan"), plan);

        Reply again = api.post(
                "caseworker",
                known.path("contact-plan"),
                with(plan, "safeChannels", List.of("THROUGH_REPORTING_ORGANISATION", "PHONE")));

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void the_id_of_a_report_serves_its_sender_and_its_content() {
        Map<String, Object> report = Bodies.report(UUID.randomUUID(), 2);
        Reply first = api.post("caseworker", "/api/reports", report);
        long before = history.count();

        isUsed(api.post("caseworker", "/api/reports", with(report, "narrative", "Another narrative")));
        isUsed(api.post("caseworker", "/api/reports", with(report, "persons", List.of(Bodies.person()))));
        isUsed(api.post("caseworker", "/api/reports", with(report, "receivedOn", Bodies.daysAgo(99))));
        Reply others = api.post("reporting-organisation", "/api/reports", report);
        isUsed(others);
        assertThat(others.body()).doesNotContain(first.reference());
        assertThat(api.post("auditor", "/api/reports", report).code()).isEqualTo("not-allowed");
        assertThat(api.post("caseworker", "/api/reports", report).body()).isEqualTo(first.body());
        assertThat(history.count()).isEqualTo(before);
    }

    @Test
    void the_id_of_a_change_of_staff_serves_one_change() {
        Map<String, Object> person = Map.of(
                "commandId",
                UUID.randomUUID(),
                "login",
                "used-id",
                "name",
                "Test Person",
                "roles",
                List.of("CASEWORKER"),
                "unit",
                "north",
                "duties",
                List.of());
        Reply added = api.post("administrator", "/api/staff", person);
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        String name = "/api/staff/" + added.json().path("member").asString() + "/name";
        Map<String, Object> renamed = Map.of("commandId", UUID.randomUUID(), "name", "Test Other");
        Reply first = api.post("administrator", name, renamed);
        long before = history.count();

        isUsed(api.post("administrator", "/api/staff", with(person, "name", "Test Third")));
        isUsed(api.post("administrator", name, with(renamed, "name", "Test Third")));
        isUsed(api.post("administrator2", name, renamed));
        assertThat(api.post("supervisor", name, renamed).status()).isEqualTo(422);
        assertThat(api.post("administrator", name, renamed).body()).isEqualTo(first.body());
        assertThat(history.count()).isEqualTo(before);
    }

    private static void isUsed(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("command-id-used");
        assertThat(reply.problems()).containsExactly("command-id-used");
    }

    private record Known(UUID caseId, String reference) {

        String path(String what) {
            return "/api/cases/" + reference + "/" + what;
        }
    }

    private Known planned() {
        Known known = reported();
        assertThat(api.post("caseworker", known.path("contact-plan"), Bodies.contactPlan())
                        .status())
                .isEqualTo(200);
        return known;
    }

    private Known reported() {
        Reply report = api.post("caseworker", "/api/reports", Bodies.report(UUID.randomUUID(), 1));
        return new Known(
                UUID.fromString(
                        report.json().path("cases").path(0).path("caseId").asString()),
                report.reference());
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
