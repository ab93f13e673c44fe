package org.followthrough.intake.read.sent;

import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.FeedbackWishRecorded;
import org.followthrough.intake.events.ReportAcknowledged;
import org.followthrough.intake.events.ReportSupplemented;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who sent what, whether they were answered, and whether the person lets them be told. */
@Component
@ProcessingGroup("read.intake.sent")
class SentReportProjector {

    private final JdbcClient database;

    SentReportProjector(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(CaseOpened event) {
        database.sql("""
                        insert into query_side.sent_report (case_id, report, person_no, sent_by, received_on,
                            people_mentioned, acknowledgement_awaited)
                        values (:case, :report, :person, :by, :received, :mentioned, :awaited)
                        """)
                .param("case", event.caseId())
                .param("report", event.reference())
                .param("person", event.personNo())
                .param("by", event.by())
                .param("received", event.happenedOn())
                .param("mentioned", event.peopleMentioned())
                .param("awaited", event.acknowledgementAwaited())
                .update();
    }

    @EventHandler
    void on(ReportSupplemented event) {
        if (event.peopleMentioned() != null) {
            set(event, "people_mentioned", event.peopleMentioned());
        }
    }

    @EventHandler
    void on(ReportAcknowledged event) {
        set(event, "acknowledged_on", event.happenedOn());
    }

    @EventHandler
    void on(FeedbackWishRecorded event) {
        set(event, "may_be_told", event.mayBeTold());
    }

    private void set(CaseEvent event, String column, Object value) {
        database.sql(String.format(
                        Locale.ROOT, "update query_side.sent_report set %s = :value where case_id = :case", column))
                .param("value", value)
                .param("case", event.caseId())
                .update();
    }

    @ResetHandler
    void reset() {
        database.sql("delete from query_side.sent_report").update();
    }
}
