package org.followthrough.alert.read.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.followthrough.alert.read.inbox.Alert.About;
import org.followthrough.alert.read.inbox.Alert.Due;
import org.followthrough.alert.read.outbox.Outbox;
import org.followthrough.codes.ObligationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that keeps the inboxes. */
@Component
public class AlertTable {

    private final JdbcClient database;
    private final Outbox outbox;

    public AlertTable(JdbcClient database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** When alerts began: now, unless they had begun before. */
    Instant began(Instant now) {
        database.sql("insert into query_side.alerts_began values (:now) on conflict do nothing")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return database.sql("select at from query_side.alerts_began")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Once for each source and recipient, however often it is asked; what is for now is queued with it. */
    public void raise(Alert alert) {
        if (insert(alert) == 1 && alert.atOnce()) {
            outbox.queue(alert.recipient(), alert.kind(), alert.id());
        }
    }

    /** Whether anybody was told of it. */
    boolean told(String source) {
        return database.sql("select exists (select from query_side.alert where source = :source)")
                .param("source", source)
                .query(Boolean.class)
                .single();
    }

    private int insert(Alert alert) {
        About about = alert.about();
        Due due = about == null ? null : about.due();
        return database.sql("""
                        insert into query_side.alert (alert_id, source, recipient, kind, raised_at, case_id, report, person_no,
                            obligation_id, owed, due_on, level, risk, child, backlog, counted_only, number, at_once)
                        values (:id, :source, :recipient, :kind, :at, :case, :report, :person,
                            :obligation, :owed, :due, :level, :risk, :child, :backlog, :counted, :number, :now)
                        on conflict do nothing
                        """)
                .param("id", alert.id())
                .param("source", alert.source())
                .param("recipient", alert.recipient())
                .param("kind", alert.kind().name())
                .param("at", alert.raisedAt().atOffset(ZoneOffset.UTC))
                .param("case", about == null ? null : about.caseId())
                .param("report", about == null ? null : about.reference().report())
                .param("person", about == null ? null : about.reference().personNo())
                .param("obligation", due == null ? null : due.obligation())
                .param("owed", due == null ? null : due.kind().name())
                .param("due", due == null ? null : due.on())
                .param("level", alert.level())
                .param("risk", about == null ? null : about.risk().name())
                .param("child", about != null && about.child())
                .param("backlog", about != null && about.backlog())
                .param("counted", alert.countedOnly())
                .param("number", alert.number())
                .param("now", alert.atOnce())
                .update();
    }

    /** An event that comes again settles nothing that was raised after it. */
    void settle(UUID caseId, ObligationKind kind, Instant at) {
        settle("owed = :which", caseId, kind.name(), null, at);
    }

    void settle(UUID caseId, UUID obligation, Instant at) {
        settle("obligation_id = :which", caseId, obligation, null, at);
    }

    /** What is moved later answers what was told of the earlier date; the new one rings by itself (rule F7). */
    void settleBefore(LocalDate newDate, UUID caseId, ObligationKind kind, Instant at) {
        settle("owed = :which", caseId, kind.name(), newDate, at);
    }

    /** What the source told of was done. */
    void settle(String source, Instant at) {
        database.sql("update query_side.alert set settled_at = :at where source = :source and settled_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("source", source)
                .update();
    }

    private void settle(String which, UUID caseId, Object value, @Nullable LocalDate dueBefore, Instant at) {
        database.sql("update query_side.alert set settled_at = :at where case_id = :case and settled_at is null"
                        + " and raised_at <= :at and (cast(:before as date) is null or due_on < :before) and " + which)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("before", dueBefore)
                .param("case", caseId)
                .param("which", value)
                .update();
    }
}
