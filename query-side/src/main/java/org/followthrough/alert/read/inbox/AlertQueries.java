package org.followthrough.alert.read.inbox;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.followthrough.codes.ObligationKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads inboxes. What a member is told the number of only, and the backlog (rule E6), is in no list. */
@Component
class AlertQueries {

    private static final String LISTED = " and not counted_only and not backlog";

    private final JdbcClient database;

    AlertQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    AlertRows answer(FindAlerts query) {
        var rows = sql("select *", query, " order by raised_at desc, alert_id limit :limit offset :offset")
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query((row, n) -> AlertRow.of(row))
                .list();
        return new AlertRows(
                rows, sql("select count(*)", query, "").query(Integer.class).single());
    }

    @QueryHandler
    Optional<AlertRow> answer(FindAlert query) {
        return database.sql("select * from query_side.alert"
                        + " where alert_id = :alert and recipient = :recipient and not counted_only")
                .param("alert", query.alert())
                .param("recipient", query.recipient())
                .query((row, n) -> AlertRow.of(row))
                .optional();
    }

    @QueryHandler
    AlertCounts answer(CountAlerts query) {
        int fresh = database.sql("select count(*) from query_side.alert where recipient = :recipient" + LISTED + " and "
                        + AlertState.FRESH.condition())
                .param("recipient", query.recipient())
                .query(Integer.class)
                .single();
        return new AlertCounts(
                fresh, counted("counted_only and not backlog", query), counted("backlog and not counted_only", query));
    }

    private List<AlertCounts.Counted> counted(String which, CountAlerts query) {
        return database.sql("select owed, count(distinct obligation_id) as count from query_side.alert"
                        + " where recipient = :recipient and settled_at is null and kind <> 'DUE_SOON' and " + which
                        + " group by owed order by count desc, owed")
                .param("recipient", query.recipient())
                .query((row, n) ->
                        new AlertCounts.Counted(ObligationKind.valueOf(row.getString("owed")), row.getInt("count")))
                .list();
    }

    private StatementSpec sql(String select, FindAlerts query, String rest) {
        String state = query.state() == null ? "true" : query.state().condition();
        return database.sql(select + " from query_side.alert where recipient = :recipient" + LISTED
                        + " and kind = coalesce(:kind, kind) and " + state + rest)
                .param("recipient", query.recipient())
                .param("kind", query.kind() == null ? null : query.kind().name());
    }
}
