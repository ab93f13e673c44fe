package org.followthrough.alert.read.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.casefile.Ids;
import org.followthrough.codes.AlertChannel;
import org.followthrough.codes.AlertKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to leave the program, queued in the transaction of what it tells. Its id is derived, so it is queued once. */
@Component
public class Outbox {

    private final JdbcClient database;
    private final Wishes wishes;
    private final Clock clock;

    public Outbox(JdbcClient database, Wishes wishes, Clock clock) {
        this.database = database;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** Where the recipient wishes to be told of this kind so. */
    public void queue(UUID recipient, AlertKind kind, UUID alert) {
        Wish wish = wishes.of(recipient);
        for (AlertChannel channel : AlertChannel.values()) {
            if (wish.wishes(channel, Set.of(kind))) {
                insert(Ids.derived(alert, channel.name()), recipient, channel, alert, null);
            }
        }
    }

    /** Where the recipient wishes to be told so of any of what it holds. */
    public void queueDigest(UUID recipient, LocalDate day, Collection<AlertKind> kinds) {
        Wish wish = wishes.of(recipient);
        for (AlertChannel channel : AlertChannel.values()) {
            if (wish.wishes(channel, kinds)) {
                insert(Ids.derived(recipient, "digest-" + day + "-" + channel), recipient, channel, null, day);
            }
        }
    }

    /** To see whether it arrives; tells of nothing. */
    public void queueTest(UUID recipient, AlertChannel channel) {
        insert(UUID.randomUUID(), recipient, channel, null, null);
    }

    private void insert(
            UUID id, UUID recipient, AlertChannel channel, @Nullable UUID alert, @Nullable LocalDate digestOn) {
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
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
