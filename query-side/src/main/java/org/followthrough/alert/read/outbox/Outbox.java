package org.followthrough.alert.read.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.commands.Ids;
import org.followthrough.codes.AlertChannel;
import org.followthrough.codes.AlertKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to leave the program, queued in the transaction of what it tells. Its id is derived, so it is queued once. */
@Component
public class Outbox {

    private static final Map<AlertChannel, String> WISHED = Map.of(
            AlertChannel.EMAIL, "address is not null and :kind = any(mailed)",
            AlertChannel.WEBHOOK, "webhook is not null and :kind = any(posted)");

    private static final Map<AlertChannel, String> WISHED_OF_A_DIGEST = Map.of(
            AlertChannel.EMAIL, "address is not null and mailed && :kinds",
            AlertChannel.WEBHOOK, "webhook is not null and posted && :kinds");

    private final JdbcClient database;
    private final Clock clock;

    public Outbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where the recipient wishes to be told of this kind so. */
    public void queue(UUID recipient, AlertKind kind, UUID alert) {
        WISHED.forEach((channel, wished) -> {
            if (wishes(recipient, wished, "kind", kind.name())) {
                insert(Ids.derived(alert, channel.name()), recipient, channel, alert, null);
            }
        });
    }

    /** @param kinds names of all {@link AlertKind}s in the digest */
    public void queueDigest(UUID recipient, LocalDate day, String[] kinds) {
        WISHED_OF_A_DIGEST.forEach((channel, wished) -> {
            if (wishes(recipient, wished, "kinds", kinds)) {
                insert(Ids.derived(recipient, "digest-" + day + "-" + channel), recipient, channel, null, day);
            }
        });
    }

    /** To see whether it arrives; tells of nothing. */
    public void queueTest(UUID recipient, AlertChannel channel) {
        insert(UUID.randomUUID(), recipient, channel, null, null);
    }

    private boolean wishes(UUID recipient, String wished, String parameter, Object value) {
        return database.sql("select exists (select 1 from query_side.alert_setting where staff = :staff and " + wished
                        + ")")
                .param("staff", recipient)
                .param(parameter, value)
                .query(Boolean.class)
                .single();
    }

    private void insert(
            UUID id, UUID recipient, AlertChannel channel, @Nullable UUID alert, @Nullable LocalDate digestOn) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("""
                        insert into query_side.alert_delivery
                            (delivery_id, recipient, channel, alert_id, digest_on, queued_at, next_attempt_at)
                        values (:id, :recipient, :channel, :alert, :digest, :now, :now)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("recipient", recipient)
                .param("channel", channel.name())
                .param("alert", alert)
                .param("digest", digestOn)
                .param("now", now)
                .update();
    }
}
