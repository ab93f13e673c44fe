package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.connection.events.LinkedReviewProposed;
import org.followthrough.duplicate.events.DuplicateReleased;
import org.followthrough.duplicate.events.DuplicateTakenOver;
import org.followthrough.duplicate.events.FollowedInOtherCase;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.review.events.ReviewAdmitted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules D8 and L1 over two cases, each with its own stream. */
@ApiTest
class CasesOfOnePersonTest {

    @Autowired
    private Api api;

    @Autowired
    private StoredHistory history;

    @Test
    void what_a_duplicate_owes_to_the_person_lives_on_in_the_leading_case() {
        Known leading = reported("Leading Works");
        dismiss(leading, 20, "LOW");
        Known duplicate = reported("Duplicate Works");
        dismiss(duplicate, 21, "HIGH");

        link(duplicate, leading);

        awaitOne(FollowedInOtherCase.class, duplicate);
        assertThat(all(DuplicateTakenOver.class, leading)).hasSize(1);
        assertThat(all(CheckMovedEarlier.class, leading))
                .extracting(CheckMovedEarlier::to)
                .as("the sooner of both")
                .containsExactly(facts(duplicate)
                        .duplicate()
                        .confirmed()
                        .brought()
                        .owed()
                        .checkDueOn());
        assertThat(facts(duplicate).obligations().live().values())
                .as("to the organisation, for its report")
                .extracting(Owed::kind)
                .containsExactly(ObligationKind.REPORT_ACKNOWLEDGEMENT);
        Reply refused = api.post("caseworker", duplicate.path() + "/risk-assessments", Bodies.risk(0, "LOW"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("followed-elsewhere", leading.reference());
        assertThat(api.post("caseworker", leading.path() + "/duplicate", proposal(duplicate))
                        .body())
                .as("no circle")
                .contains("leads-others");

        Reply byTheSigner = api.post("supervisor", duplicate.path() + "/duplicate/taking-back", Bodies.because(0));
        assertThat(byTheSigner.body()).contains("second-person-needed");
    }

    @Test
    void a_new_report_of_somebody_not_recognised_is_looked_at_again_and_its_connections_link_the_leading_case() {
        Known identified = reported("Shared Fields");
        Known leading = reported("Own Works");
        dismiss(leading, 20, "LOW");
        Known duplicate = reported("shared fields");

        link(duplicate, leading);

        awaitOne(FollowedInOtherCase.class, duplicate);
        assertThat(all(ReviewAdmitted.class, leading)).hasSize(1);
        assertThat(facts(leading).protectionIsDue()).isTrue();
        identify(identified);
        awaitOne(LinkedReviewProposed.class, leading);
        assertThat(all(LinkedReviewProposed.class, duplicate)).isEmpty();
        assertThat(all(DuplicateReleased.class, leading)).isEmpty();
    }

    @Test
    void a_link_taken_back_releases_the_duplicate_once_and_its_connections_name_the_leading_case_no_more() {
        Known identified = reported("Shared Mines");
        Known leading = reported("Own Mines");
        dismiss(leading, 20, "LOW");
        Known duplicate = reported("shared mines");
        link(duplicate, leading);
        awaitOne(FollowedInOtherCase.class, duplicate);
        assertThat(facts(leading).duplicate().led()).containsOnlyKeys(duplicate.caseId());

        accepted("supervisor2", duplicate.path() + "/duplicate/taking-back", Bodies.because(0));

        awaitOne(DuplicateReleased.class, leading);
        assertThat(facts(leading).duplicate().led()).isEmpty();
        assertThat(facts(duplicate).ongoing()).isTrue();
        identify(identified);
        dismiss(duplicate, 20, "LOW");
        awaitOne(LinkedReviewProposed.class, duplicate);
        assertThat(all(LinkedReviewProposed.class, leading)).isEmpty();
    }

    private record Known(UUID caseId, String reference) {

        String path() {
            return "/api/cases/" + reference.replace("/", "-");
        }
    }

    private void link(Known duplicate, Known leading) {
        accepted("caseworker", duplicate.path() + "/duplicate", proposal(leading));
        accepted(
                "supervisor",
                duplicate.path() + "/duplicate/confirmation",
                Map.of(
                        "commandId",
                        UUID.randomUUID(),
                        "happenedOn",
                        Bodies.daysAgo(0),
                        "proposal",
                        facts(duplicate).duplicate().proposal().proposal()));
    }

    private static Map<String, Object> proposal(Known leading) {
        Map<String, Object> body = new HashMap<>(Bodies.because(0));
        body.put("leading", leading.reference());
        return body;
    }

    private Known reported(String employer) {
        Map<String, Object> person = new HashMap<>(Bodies.person());
        person.put("connections", List.of(Map.of("kind", "EMPLOYER", "name", employer)));
        Map<String, Object> body = new HashMap<>(Bodies.report(UUID.randomUUID(), 1));
        body.put("persons", List.of(person));
        Reply report = api.post("caseworker", "/api/reports", body);
        assertThat(report.status()).as(report.body()).isEqualTo(201);
        var one = report.json().path("cases").iterator().next();
        return new Known(
                UUID.fromString(one.path("caseId").asString()),
                one.path("reference").asString());
    }

    private void dismiss(Known one, int daysAgo, String risk) {
        heard(one, risk);
        accepted(
                "caseworker", one.path() + "/decision", Bodies.decision(daysAgo, "NOT_IDENTIFIED", "ELEMENTS_NOT_MET"));
    }

    private void identify(Known one) {
        heard(one, "LOW");
        Map<String, Object> body = new HashMap<>(Bodies.decision(20, "IDENTIFIED", "ELEMENTS_NOT_MET"));
        body.remove("reason");
        accepted("caseworker", one.path() + "/decision", body);
    }

    private void heard(Known one, String risk) {
        accepted("caseworker", one.path() + "/contact-plan", Bodies.contactPlan());
        accepted("caseworker", one.path() + "/contact-attempts", Bodies.attempt(UUID.randomUUID(), 90, "REACHED"));
        accepted("caseworker", one.path() + "/rights-information", Bodies.rightsInformation(90));
        accepted("caseworker", one.path() + "/risk-assessments", Bodies.risk(90, risk));
    }

    private void accepted(String login, String path, Map<String, ?> body) {
        Reply reply = api.post(login, path, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private CaseFacts facts(Known one) {
        return CaseFacts.NONE.after(history.of(one.caseId()));
    }

    private <E extends CaseEvent> void awaitOne(Class<E> type, Known one) {
        await().until(() -> !all(type, one).isEmpty());
        assertThat(all(type, one)).hasSize(1);
    }

    private <E extends CaseEvent> List<E> all(Class<E> type, Known one) {
        return history.of(one.caseId()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
