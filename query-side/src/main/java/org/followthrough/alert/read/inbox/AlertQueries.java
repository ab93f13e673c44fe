package org.followthrough.alert.read.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.followthrough.alert.read.recipients.Recipients;
import org.followthrough.codes.ObligationKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads inboxes. What a member is told the number of only, and the backlog (rule E6), is in no list. */
@Component
class AlertQueries {

    private static final String LISTED = " and not counted_only and not backlog";

    /**
     * One's own, and what is open of those one stands in for. What several of them were told is there once; what nothing settles
     * is open until it is seen.
     */
    private static final String INBOX = """
             from query_side.alert where recipient in (:whose) and (recipient = :viewer
                or (settled_at is null and (acknowledged_at is null or obligation_id is not null)
                    and not exists (select 1 from query_side.alert same
                        where same.source = alert.source and same.counted_only = alert.counted_only
                            and same.recipient in (:whose)
                            and (same.recipient = :viewer or same.recipient < alert.recipient))))
            """;

    private final JdbcClient database;
    private final Recipients recipients;

    AlertQueries(JdbcClient database, Recipients recipients) {
        this.database = database;
        this.recipients = recipients;
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
        return inbox("select *", query.recipient(), " and alert_id = :alert and not counted_only")
                .param("alert", query.alert())
                .query((row, n) -> AlertRow.of(row))
                .optional();
    }

    @QueryHandler
    AlertCounts answer(CountAlerts query) {
        int fresh = inbox("select count(*)", query.recipient(), LISTED + " and " + AlertState.FRESH.condition())
                .query(Integer.class)
                .single();
        return new AlertCounts(
                fresh, counted("counted_only and not backlog", query), counted("backlog and not counted_only", query));
    }

    private List<AlertCounts.Counted> counted(String which, CountAlerts query) {
        return inbox(
                        "select owed, count(distinct obligation_id) as count",
                        query.recipient(),
                        " and settled_at is null and kind <> 'DUE_SOON' and " + which
                                + " group by owed order by count desc, owed")
                .query((row, n) ->
                        new AlertCounts.Counted(ObligationKind.valueOf(row.getString("owed")), row.getInt("count")))
                .list();
    }

    private StatementSpec sql(String select, FindAlerts query, String rest) {
        String state = query.state() == null ? "true" : query.state().condition();
        return inbox(select, query.recipient(), LISTED + " and kind = coalesce(:kind, kind) and " + state + rest)
                .param("kind", query.kind() == null ? null : query.kind().name());
    }

    private StatementSpec inbox(String select, UUID viewer, String rest) {
        return database.sql(select + INBOX + rest)
                .param("viewer", viewer)
                .param("whose", recipients.whoseAlertsReach(viewer));
    }
}
