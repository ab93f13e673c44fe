package org.followthrough.alert.read.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.followthrough.codes.AlertChannel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of what is under way. Each statement commits alone: what was sent is known right after. */
@Component
class Deliveries {

    /** Longer than any attempt takes. Whoever claimed it and died is followed by another then. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient database;

    Deliveries(JdbcClient database) {
        this.database = database;
    }

    /** What waits to leave that way, the oldest first; nobody else gets it until the lease is over. */
    List<Delivery> claim(AlertChannel channel, Instant now, int most) {
        return database.sql("""
                        update query_side.alert_delivery set attempts = attempts + 1, next_attempt_at = :until
                        where delivery_id in (
                            select delivery_id from query_side.alert_delivery
                            where channel = :channel and sent_at is null and given_up_at is null
                                and next_attempt_at <= :now
                            order by queued_at, delivery_id limit :most for update skip locked)
                        returning *
                        """)
                .param("until", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("channel", channel.name())
                .param("most", most)
                .query((row, n) -> delivery(row))
                .list();
    }

    void sent(Delivery delivery, Instant at) {
        set(delivery, "sent_at = :value, failure = null", at.atOffset(ZoneOffset.UTC));
    }

    /** @param again when it is tried next */
    void failed(Delivery delivery, String code, Instant again) {
        set(delivery, "next_attempt_at = :value", again.atOffset(ZoneOffset.UTC));
        set(delivery, "failure = :value", code);
    }

    void givenUp(Delivery delivery, String code, Instant at) {
        set(delivery, "given_up_at = :value", at.atOffset(ZoneOffset.UTC));
        set(delivery, "failure = :value", code);
    }

    private void set(Delivery delivery, String what, Object value) {
        database.sql("update query_side.alert_delivery set " + what + " where delivery_id = :id")
                .param("value", value)
                .param("id", delivery.id())
                .update();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("delivery_id", UUID.class),
                row.getObject("recipient", UUID.class),
                AlertChannel.valueOf(row.getString("channel")),
                row.getObject("alert_id", UUID.class),
                row.getObject("digest_on", LocalDate.class),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }
}
