package org.followthrough.obligation.read.watchdog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.followthrough.obligation.read.owed.OwedTable;
import org.followthrough.protocol.Protocol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the dates of what is owed with the events that should have followed from them. */
@Component
class MissedObligations {

    /** A deadline polls every second and is retried within minutes; after a start thousands may come at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final int AT_ONCE = 1_000;

    private final JdbcClient database;
    private final Protocol protocol;
    private final Clock clock;

    MissedObligations(JdbcClient database, Protocol protocol, Clock clock) {
        this.database = database;
        this.protocol = protocol;
        this.clock = clock;
    }

    /** The longest overdue first; what became true a moment ago is left to the sagas. */
    List<Missed> find() {
        Instant then = clock.instant().minus(PATIENCE);
        return database.sql("""
                        with levels as (
                            select *,
                                case
                                    when coalesce(due_at > :then, due_on >= :day) then 0
                                    when coalesce(escalates_from, due_on) + :level3 <= :day then 3
                                    when coalesce(escalates_from, due_on) + :level2 <= :day then 2
                                    else 1
                                end as due_level
                            from query_side.obligation where due_on <= :day
                        )
                        select * from levels where escalation_level < due_level order by due_on, obligation_id limit :most
                        """)
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("day", LocalDate.ofInstant(then, protocol.zone()))
                .param("level2", protocol.escalation().level2AfterDays())
                .param("level3", protocol.escalation().level3AfterDays())
                .param("most", AT_ONCE)
                .query((row, n) ->
                        new Missed(row.getObject("case_id", UUID.class), OwedTable.owed(row), row.getInt("due_level")))
                .list();
    }
}
