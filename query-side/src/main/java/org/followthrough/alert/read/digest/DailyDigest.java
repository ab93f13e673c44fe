package org.followthrough.alert.read.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.followthrough.alert.read.outbox.Outbox;
import org.followthrough.codes.AlertKind;
import org.followthrough.protocol.Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a day, for everyone at once and in one transaction: what falls due soon, and what did not go out at once. A day on
 * which the program was down has none; what waited is in the next.
 */
@Component
class DailyDigest {

    /** One recipient's digest of the day. */
    private record Digest(UUID recipient, List<AlertKind> kinds) {}

    private final JdbcClient database;
    private final DueSoonNotices notices;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Protocol protocol;
    private final Clock clock;
    private final LocalTime from;

    /** @param from local time in the protocol's zone */
    DailyDigest(
            JdbcClient database,
            DueSoonNotices notices,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Protocol protocol,
            Clock clock,
            @Value("${followthrough.alerts.digest-at:07:00}") String from) {
        this.database = database;
        this.notices = notices;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.protocol = protocol;
        this.clock = clock;
        this.from = LocalTime.parse(from);
    }

    void makeIfItIsTime() {
        LocalDate today = protocol.today(clock.instant());
        if (!LocalTime.now(clock.withZone(protocol.zone())).isBefore(from)) {
            transaction.executeWithoutResult(status -> make(today));
        }
    }

    private void make(LocalDate today) {
        int first = database.sql("insert into query_side.alert_digest_run (day) values (:day) on conflict do nothing")
                .param("day", today)
                .update();
        if (first == 1) {
            notices.raise(today);
            gather(today);
            digests(today).forEach(digest -> outbox.queueDigest(digest.recipient(), today, digest.kinds()));
        }
    }

    /** What was done or seen since is not told again, nor what is being done or seen just now: nobody waits for whom. */
    private void gather(LocalDate today) {
        database.sql("""
                        update query_side.alert set digest_on = :day where alert_id in (
                            select alert_id from query_side.alert where digest_on is null and not at_once
                                and settled_at is null and acknowledged_at is null
                            for no key update skip locked)
                        """).param("day", today).update();
    }

    private List<Digest> digests(LocalDate today) {
        return database.sql("select recipient, array_agg(distinct kind) as kinds from query_side.alert"
                        + " where digest_on = :day group by recipient order by recipient")
                .param("day", today)
                .query((row, n) -> new Digest(
                        row.getObject("recipient", UUID.class),
                        List.of((String[]) row.getArray("kinds").getArray()).stream()
                                .map(AlertKind::valueOf)
                                .toList()))
                .list();
    }
}
