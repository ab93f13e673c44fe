package org.followthrough.alert.read.inbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that says who has seen which alert; what is overdue stays so (rule F7). */
@Component
class SeenAlerts {

    private final JdbcClient database;

    SeenAlerts(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param because sealed
     * @return false where it is nobody's alert, another's, or was acknowledged before
     */
    boolean acknowledge(UUID alert, UUID recipient, String because, Instant at) {
        return database.sql("""
                                update query_side.alert set acknowledged_at = :at, because = :because
                                where alert_id = :alert and recipient = :recipient and acknowledged_at is null
                                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("because", because)
                        .param("alert", alert)
                        .param("recipient", recipient)
                        .update()
                == 1;
    }

    /**
     * By whoever stands in for its recipient, beside whose alert it is kept: nobody says of another that they saw it.
     *
     * @param because sealed
     * @return false where there is no such alert, or the deputy was told the same
     */
    boolean acknowledgeAsDeputy(UUID alert, UUID deputy, String because, Instant at) {
        return database.sql("""
                                insert into query_side.alert (alert_id, source, recipient, kind, raised_at, case_id, report,
                                    person_no, obligation_id, owed, due_on, level, risk, child, backlog, counted_only, number,
                                    at_once, settled_at, acknowledged_at, because)
                                select :id, source, :deputy, kind, raised_at, case_id, report,
                                    person_no, obligation_id, owed, due_on, level, risk, child, backlog, counted_only, number,
                                    at_once, settled_at, :at, :because
                                from query_side.alert where alert_id = :alert
                                on conflict do nothing
                                """)
                        .param("id", Ids.derived(deputy, alert.toString()))
                        .param("deputy", deputy)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("because", because)
                        .param("alert", alert)
                        .update()
                == 1;
    }
}
