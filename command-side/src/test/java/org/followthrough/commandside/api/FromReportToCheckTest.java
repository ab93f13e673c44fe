package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.obligation.events.ObligationsChanged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class FromReportToCheckTest {

    @Autowired
    private Api api;

    @Autowired
    private StoredHistory history;

    @Test
    void a_report_is_worked_on_decided_and_followed_up() {
        Reply report = api.post("reporting-organisation", "/api/reports", Bodies.report(UUID.randomUUID(), 2));
        assertThat(report.status()).isEqualTo(201);
        assertThat(report.json().path("cases")).hasSize(2);
        String ref = "/api/cases/" + report.reference();
        UUID caseId = UUID.fromString(
                report.json().path("cases").path(0).path("caseId").asString());

        accepted(ref + "/caseworker", Bodies.assignment());
        accepted(ref + "/contact-plan", Bodies.contactPlan());
        accepted(ref + "/contact-attempts", Bodies.attempt(UUID.randomUUID(), 90, "REACHED"));
        accepted(ref + "/rights-information", Bodies.rightsInformation(90));
        accepted(ref + "/risk-assessments", Bodies.risk(90, "LOW"));
        // the first check is due in a few days, before Easter too, and may be done seven days early
        accepted(ref + "/decision", Bodies.decision(24, "NOT_IDENTIFIED", "ELEMENTS_NOT_MET"));
        UUID check = history.last(CheckScheduled.class, caseId).check();
        Reply checked = accepted(ref + "/checks/" + check, Bodies.check(0, "LOW"));

        assertThat(history.of(caseId))
                .extracting(CaseEvent::getClass)
                .<Class<?>>map(type -> type)
                .endsWith(
                        CaseDecided.class,
                        CheckScheduled.class,
                        ObligationsChanged.class,
                        CheckCompleted.class,
                        CheckScheduled.class);
        assertThat(checked.version()).isEqualTo(history.of(caseId).size() - 1);
        assertThat(checked.response().getHeader("ETag")).isEqualTo("\"" + checked.version() + "\"");
        assertThat(history.rowsThatSay("Canary")).isZero();
    }

    private Reply accepted(String path, java.util.Map<String, ?> body) {
        Reply reply = api.post("caseworker", path, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply;
    }
}
