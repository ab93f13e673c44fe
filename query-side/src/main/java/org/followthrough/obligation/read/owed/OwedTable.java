package org.followthrough.obligation.read.owed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.CheckKind;
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
            database.sql(String.format(
                            Locale.ROOT,
                            "update %s set due_on = :due, due_at = null, escalates_from = :due where case_id = :case and kind = :kind",
                            table))
                    .param("due", e.to())
                    .param("case", caseId)
                    .param("kind", e.kind().name())
                    .update();
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

    private void insert(Owed owed, UUID caseId) {
        CheckKind check = owed.check();
        Instant dueAt = owed.dueAt();
        database.sql(String.format(Locale.ROOT, """
                        insert into %s (obligation_id, case_id, kind, check_kind, due_on, due_at, escalates_from)
                        values (:obligation, :case, :kind, :check, :due, :dueAt, :from)
                        """, table))
                .param("obligation", owed.id())
                .param("case", caseId)
                .param("kind", owed.kind().name())
                .param("check", check == null ? null : check.name())
                .param("due", owed.dueOn())
                .param("from", owed.escalatesFrom())
                .param("dueAt", dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
