package org.followthrough.alert.read.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.followthrough.codes.AlertChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent to one member, the latest first. */
@Component
class SentAlerts {

    private static final int MOST = 20;

    private final JdbcClient database;

    SentAlerts(JdbcClient database) {
        this.database = database;
    }

    List<SentAlert> to(UUID recipient) {
        return database.sql("select * from query_side.alert_delivery where recipient = :recipient"
                        + " order by queued_at desc, channel, delivery_id limit :most")
                .param("recipient", recipient)
                .param("most", MOST)
                .query((row, n) -> sent(row))
                .list();
    }

    private static SentAlert sent(ResultSet row) throws SQLException {
        return new SentAlert(
                AlertChannel.valueOf(row.getString("channel")),
                row.getObject("alert_id") != null,
                row.getObject("digest_on", LocalDate.class),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                moment(row, "sent_at"),
                moment(row, "given_up_at"),
                row.getString("failure"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
