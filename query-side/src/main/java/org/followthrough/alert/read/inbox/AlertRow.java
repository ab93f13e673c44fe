package org.followthrough.alert.read.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.followthrough.codes.AlertKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.intake.facts.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * An alert as its recipient sees it, and who stands in for them.
 *
 * @param settledAt when what is owed was done, null while it is not
 * @param because why the recipient acknowledged it, sealed
 */
public record AlertRow(
        UUID alert,
        UUID recipient,
        AlertKind kind,
        Instant raisedAt,
        @Nullable UUID caseId,
        @Nullable CaseReference reference,
        @Nullable UUID obligation,
        @Nullable ObligationKind owed,
        @Nullable LocalDate dueOn,
        int level,
        @Nullable RiskLevel risk,
        boolean child,
        boolean imported,
        boolean countedOnly,
        int number,
        @Nullable Instant settledAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String because) {

    /** @param row of {@code query_side.alert} */
    public static AlertRow of(ResultSet row) throws SQLException {
        String report = row.getString("report");
        return new AlertRow(
                row.getObject("alert_id", UUID.class),
                row.getObject("recipient", UUID.class),
                AlertKind.valueOf(row.getString("kind")),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getObject("case_id", UUID.class),
                report == null ? null : new CaseReference(report, row.getInt("person_no")),
                row.getObject("obligation_id", UUID.class),
                code(ObligationKind.class, row.getString("owed")),
                row.getObject("due_on", LocalDate.class),
                row.getInt("level"),
                code(RiskLevel.class, row.getString("risk")),
                row.getBoolean("child"),
                row.getBoolean("backlog"),
                row.getBoolean("counted_only"),
                row.getInt("number"),
                moment(row, "settled_at"),
                moment(row, "acknowledged_at"),
                row.getString("because"));
    }

    /** Nobody has said yet that they saw it, and it is still to be done. */
    public boolean fresh() {
        return acknowledgedAt == null && settledAt == null;
    }

    /** Of something that was past its date, whatever level it had reached. */
    public boolean ofSomethingOverdue() {
        return kind == AlertKind.OVERDUE || kind == AlertKind.ESCALATED;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> list, @Nullable String name) {
        return name == null ? null : Enum.valueOf(list, name);
    }
}
