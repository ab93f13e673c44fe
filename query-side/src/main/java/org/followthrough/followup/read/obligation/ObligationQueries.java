package org.followthrough.followup.read.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.protocol.Protocol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Answers what is owed today: overdue is a matter of dates, whatever the sagas have noticed yet. */
@Component
class ObligationQueries {

    private static final String OWED = """
            with cases as (
                select c.*,
                    (select level from query_side.obligation_assessment a where a.case_id = c.case_id
                        order by happened_on desc, sequence desc limit 1) as risk
                from query_side.obligation_case c
            ), owed as (
                select o.*, c.report, c.person_no, c.source, c.outcome, c.reason, c.risk, c.child, c.imported,
                    c.caseworker, :today - o.due_on as days_overdue,
                    coalesce(o.due_at <= :now, o.due_on < :today) as overdue,
                    coalesce(o.check_kind = 'FIRST' and o.due_on < :today, false) as never_followed_up,
                    case coalesce(c.risk, 'HIGH') when 'HIGH' then 0 when 'MEDIUM' then 1 when 'LOW' then 2 else 3 end
                        as risk_order
                from query_side.obligation o join cases c using (case_id)
            )
            """;

    private static final String WANTED = """
            from owed
            where (overdue or due_on < coalesce(cast(:dueBefore as date), 'infinity'))
                and kind = coalesce(:kind, kind)
                and coalesce(risk, 'HIGH') = coalesce(:risk, risk, 'HIGH')
                and (cast(:caseworker as uuid) is null or caseworker = cast(:caseworker as uuid))
                and (cast(:unassigned as boolean) is null or (caseworker is null) = cast(:unassigned as boolean))
                and imported = coalesce(cast(:imported as boolean), imported)
                and never_followed_up = coalesce(cast(:never as boolean), never_followed_up)
                and case_id = coalesce(cast(:case as uuid), case_id)
            """;

    private final JdbcClient database;
    private final Protocol protocol;
    private final Clock clock;

    ObligationQueries(JdbcClient database, Protocol protocol, Clock clock) {
        this.database = database;
        this.protocol = protocol;
        this.clock = clock;
    }

    @QueryHandler
    ObligationRows answer(FindObligations query) {
        var rows = sql(
                        OWED + "select * " + WANTED + " order by risk_order, due_on, due_at, report, person_no,"
                                + " obligation_id limit :limit offset :offset",
                        query)
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query((row, n) -> row(row))
                .list();
        int total = sql(OWED + "select count(*) " + WANTED, query)
                .query(Integer.class)
                .single();
        return new ObligationRows(rows, total);
    }

    @QueryHandler
    ObligationCounts answer(CountObligations query) {
        return database.sql(OWED + """
                        select
                            (select count(*) from owed where overdue) as overdue,
                            (select count(*) from owed where never_followed_up) as never_followed_up,
                            (select count(*) from query_side.obligation_case c
                                where outcome <> 'IDENTIFIED' and not ended
                                and not exists (select 1 from query_side.obligation o
                                    where o.case_id = c.case_id
                                        and o.kind in ('CHECK', 'DECLINE_CONFIRMATION'))) as without,
                            (select min(due_on) from owed where not overdue) as next_due
                        """)
                .param("today", protocol.today(clock.instant()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new ObligationCounts(
                        row.getInt("overdue"),
                        row.getInt("never_followed_up"),
                        row.getInt("without"),
                        row.getObject("next_due", LocalDate.class)))
                .single();
    }

    private StatementSpec sql(String sql, FindObligations query) {
        return database.sql(sql)
                .param("today", protocol.today(clock.instant()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("dueBefore", query.dueBefore())
                .param("kind", name(query.kind()))
                .param("risk", name(query.risk()))
                .param("caseworker", query.caseworker())
                .param("unassigned", query.unassigned())
                .param("imported", query.imported())
                .param("never", query.neverFollowedUp())
                .param("case", query.caseId());
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static ObligationRow row(ResultSet row) throws SQLException {
        return new ObligationRow(
                row.getObject("obligation_id", UUID.class),
                row.getObject("entry", UUID.class),
                row.getObject("case_id", UUID.class),
                new CaseReference(row.getString("report"), row.getInt("person_no")),
                ObligationKind.valueOf(row.getString("kind")),
                code(CheckKind.class, row.getString("check_kind")),
                row.getObject("due_on", LocalDate.class),
                instant(row, "due_at"),
                row.getBoolean("overdue"),
                row.getLong("days_overdue"),
                row.getBoolean("never_followed_up"),
                row.getInt("escalation_level"),
                instant(row, "acknowledged_at"),
                row.getObject("acknowledged_by", UUID.class),
                SourceCategory.valueOf(row.getString("source")),
                code(Outcome.class, row.getString("outcome")),
                code(DecisionReason.class, row.getString("reason")),
                code(RiskLevel.class, row.getString("risk")),
                row.getBoolean("child"),
                row.getBoolean("imported"),
                row.getObject("caseworker", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> list, @Nullable String name) {
        return name == null ? null : Enum.valueOf(list, name);
    }
}
