package org.followthrough.obligation.read.owed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.facts.ObligationChange;
import org.followthrough.obligation.facts.ObligationChange.*;
import org.followthrough.obligation.facts.ObligationChanges;
import org.followthrough.obligation.facts.Owed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a view that say what is owed: one for each obligation, while it is owed. */
public final class OwedTable {

    private final JdbcClient database;
    private final String table;

    /** @param table with the columns of {@code query_side.obligation}: obligation_id, case_id, kind, check_kind, due_on, … */
    public OwedTable(JdbcClient database, String table) {
        this.database = database;
        this.table = table;
    }

    public void after(CaseEvent event) {
        ObligationChanges.of(event).forEach(change -> apply(change, event.caseId()));
    }

    private void apply(ObligationChange change, UUID caseId) {
        if (change instanceof Owes e) {
            insert(e.owed(), caseId);
        } else if (change instanceof Moves e) {
            move(e);
        } else if (change instanceof Escalates e) {
            database.sql(String.format(
                            Locale.ROOT,
                            "update %s set escalation_level = :level where obligation_id = :obligation",
                            table))
                    .param("level", e.level())
                    .param("obligation", e.obligation())
                    .update();
        } else if (change instanceof Settles e) {
            database.sql(String.format(Locale.ROOT, "delete from %s where case_id = :case and kind = :kind", table))
                    .param("case", caseId)
                    .param("kind", e.kind().name())
                    .update();
        } else if (change instanceof SettlesOne e) {
            database.sql(String.format(Locale.ROOT, "delete from %s where obligation_id = :obligation", table))
                    .param("obligation", e.obligation())
                    .update();
        }
    }

    private void move(Moves e) {
        Instant dueAt = e.dueAt();
        database.sql(String.format(Locale.ROOT, """
                        update %s set due_on = :due, due_at = :dueAt, escalates_from = :from,
                            escalation_level = case when :due > due_on then 0 else escalation_level end
                        where obligation_id = :obligation
                        """, table))
                .param("due", e.dueOn())
                .param("dueAt", dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC))
                .param("from", e.escalatesFrom())
                .param("obligation", e.obligation())
                .update();
    }

    private void insert(Owed owed, UUID caseId) {
        CheckKind check = owed.check();
        Instant dueAt = owed.dueAt();
        database.sql(String.format(Locale.ROOT, """
                        insert into %s (obligation_id, case_id, kind, entry, check_kind, due_on, due_at, escalates_from)
                        values (:obligation, :case, :kind, :entry, :check, :due, :dueAt, :from)
                        """, table))
                .param("obligation", owed.id())
                .param("case", caseId)
                .param("kind", owed.kind().name())
                .param("entry", owed.entry())
                .param("check", check == null ? null : check.name())
                .param("due", owed.dueOn())
                .param("from", owed.escalatesFrom())
                .param("dueAt", dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param row of one of these tables */
    public static Owed owed(ResultSet row) throws SQLException {
        String check = row.getString("check_kind");
        OffsetDateTime dueAt = row.getObject("due_at", OffsetDateTime.class);
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate escalatesFrom = row.getObject("escalates_from", LocalDate.class);
        return new Owed(
                row.getObject("obligation_id", UUID.class),
                ObligationKind.valueOf(row.getString("kind")),
                row.getObject("entry", UUID.class),
                check == null ? null : CheckKind.valueOf(check),
                dueOn,
                dueAt == null ? null : dueAt.toInstant(),
                escalatesFrom == null ? dueOn : escalatesFrom,
                row.getInt("escalation_level"));
    }
}
