package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.connection.events.ExOfficioProposed;
import org.followthrough.connection.events.LinkedReviewProposed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules L2 and L3: eight people, reported at three times through two organisations, and one employer. */
@ApiTest
class LinkedCasesTest {

    @Autowired
    private Api api;

    @Autowired
    private StoredHistory history;

    @Test
    void whoever_shares_an_employer_with_one_identified_is_proposed_for_review_once() {
        List<Known> first = reported(3, "Primer Support Line", "Gradnja Đorđević");
        List<Known> second = reported(3, "Primer Shelter", "GRADNJA DJORDJEVIĆ");
        List<Known> third = reported(2, "Primer Support Line", "Градња Ђорђевић");
        List<Known> others = reported(1, "Primer Shelter", "Another Works");

        ExOfficioProposed proposed = awaitOne(ExOfficioProposed.class, third.get(0));
        assertThat(proposed.cases()).hasSize(7).doesNotContain(others.get(0).caseId());

        var dismissed = List.of(first.get(1), second.get(0), second.get(2), third.get(1), others.get(0));
        dismissed.forEach(this::dismiss);
        identify(first.get(0));

        Known linked = second.get(0);
        LinkedReviewProposed proposal = awaitOne(LinkedReviewProposed.class, linked);
        assertThat(proposal.identified()).containsExactly(first.get(0).caseId());
        assertThat(proposal.kind()).isEqualTo(ConnectionKind.EMPLOYER);
        dismissed.subList(0, 4).forEach(one -> awaitOne(LinkedReviewProposed.class, one));
        assertThat(history.of(third.get(0).caseId())).noneMatch(LinkedReviewProposed.class::isInstance);

        identify(second.get(1));
        dismiss(third.get(0));
        assertThat(awaitOne(LinkedReviewProposed.class, third.get(0)).identified())
                .as("decided after somebody was identified")
                .containsExactlyInAnyOrder(first.get(0).caseId(), second.get(1).caseId());
        assertThat(all(LinkedReviewProposed.class, linked)).as("once").hasSize(1);
        assertThat(history.of(others.get(0).caseId())).noneMatch(LinkedReviewProposed.class::isInstance);
    }

    @Test
    void a_connection_learnt_later_links_a_case_too() {
        Known identified = reported(1, "Primer Shelter", "Fields of Plenty").get(0);
        Known dismissed = reported(1, "Primer Support Line", "Elsewhere").get(0);
        identify(identified);
        dismiss(dismissed);

        accepted(
                "caseworker",
                dismissed.path() + "/connections",
                Map.of(
                        "commandId",
                        UUID.randomUUID(),
                        "happenedOn",
                        Bodies.daysAgo(0),
                        "kind",
                        "EMPLOYER",
                        "name",
                        "fields of plenty"));

        assertThat(awaitOne(LinkedReviewProposed.class, dismissed).identified()).containsExactly(identified.caseId());
    }

    @Test
    void a_route_alone_does_not_suffice() {
        Known identified =
                reported(1, "Primer Shelter", "ROUTE", "Here – There").get(0);
        Known dismissed =
                reported(1, "Primer Support Line", "ROUTE", "here - there").get(0);
        Known marker = reported(1, "Primer Support Line", "Marker Works").get(0);
        dismiss(dismissed);
        identify(identified);
        identify(reported(1, "Primer Shelter", "Marker Works").get(0));
        dismiss(marker);

        awaitOne(LinkedReviewProposed.class, marker);
        assertThat(history.of(dismissed.caseId())).noneMatch(LinkedReviewProposed.class::isInstance);
    }

    private record Known(UUID caseId, String path) {}

    private List<Known> reported(int persons, String organisation, String employer) {
        return reported(persons, organisation, "EMPLOYER", employer);
    }

    private List<Known> reported(int persons, String organisation, String kind, String name) {
        Map<String, Object> person = new HashMap<>(Bodies.person());
        person.put("connections", List.of(Map.of("kind", kind, "name", name)));
        Map<String, Object> body = new HashMap<>(Bodies.report(UUID.randomUUID(), persons));
        body.put("reportedBy", organisation);
        body.put("persons", Stream.generate(() -> person).limit(persons).toList());
        Reply report = api.post("caseworker", "/api/reports", body);
        assertThat(report.status()).as(report.body()).isEqualTo(201);
        var known = new ArrayList<Known>();
        report.json()
                .path("cases")
                .forEach(one -> known.add(new Known(
                        UUID.fromString(one.path("caseId").asString()),
                        "/api/cases/" + one.path("reference").asString().replace("/", "-"))));
        return known;
    }

    private void dismiss(Known one) {
        accepted("caseworker", one.path() + "/contact-plan", Bodies.contactPlan());
        accepted("caseworker", one.path() + "/contact-attempts", Bodies.attempt(UUID.randomUUID(), 90, "REACHED"));
        accepted("caseworker", one.path() + "/rights-information", Bodies.rightsInformation(90));
        accepted("caseworker", one.path() + "/risk-assessments", Bodies.risk(90, "LOW"));
        accepted("caseworker", one.path() + "/decision", Bodies.decision(30, "NOT_IDENTIFIED", "ELEMENTS_NOT_MET"));
    }

    private void identify(Known one) {
        Map<String, Object> body = new HashMap<>(Bodies.decision(20, "IDENTIFIED", "ELEMENTS_NOT_MET"));
        body.remove("reason");
        accepted("caseworker", one.path() + "/decision", body);
    }

    private void accepted(String login, String path, Map<String, ?> body) {
        Reply reply = api.post(login, path, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private <E extends CaseEvent> E awaitOne(Class<E> type, Known one) {
        await().until(() -> !all(type, one).isEmpty());
        assertThat(all(type, one)).hasSize(1);
        return all(type, one).get(0);
    }

    private <E extends CaseEvent> List<E> all(Class<E> type, Known one) {
        return history.of(one.caseId()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
