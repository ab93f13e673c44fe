package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.followthrough.followup.events.CheckScheduled;

/** A case that waits for a decision, or one that is followed up, so that the rules of an endpoint have something to judge. */
final class Cases {

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private final Api api;
    private final StoredHistory history;

    Cases(Api api, StoredHistory history) {
        this.api = api;
        this.history = history;
    }

    /** The address of an endpoint, about a new case that its command is meant for. */
    String addressOf(String pattern) {
        if (!pattern.contains("{reference}")) {
            return pattern.replaceAll("\\{\\w+}", NOBODY);
        }
        Reply report = api.post("caseworker", "/api/reports", Bodies.report(UUID.randomUUID(), 1));
        UUID caseId = UUID.fromString(
                report.json().path("cases").path(0).path("caseId").asString());
        String address = pattern.replace("{reference}", report.reference());
        String path = "/api/cases/" + report.reference();
        post(path + "/contact-plan", Bodies.contactPlan());
        return pattern.matches(".*/(checks|lost|wake|end-of-follow-up|delivery).*")
                ? address.replace("{check}", openCheck(path, caseId))
                : address.replaceAll("\\{\\w+}", NOBODY);
    }

    private String openCheck(String path, UUID caseId) {
        post(path + "/contact-attempts", Bodies.attempt(UUID.randomUUID(), 90, "REACHED"));
        post(path + "/rights-information", Bodies.rightsInformation(90));
        post(path + "/risk-assessments", Bodies.risk(90, "LOW"));
        post(path + "/decision", Bodies.decision(30, "NOT_IDENTIFIED", "ELEMENTS_NOT_MET"));
        return history.last(CheckScheduled.class, caseId).check().toString();
    }

    private void post(String path, Map<String, ?> body) {
        Reply reply = api.post("caseworker", path, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
