package org.followthrough.alert.read.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.followthrough.alert.read.inbox.Alert;
import org.followthrough.alert.read.inbox.Alert.About;
import org.followthrough.alert.read.inbox.Alert.Due;
import org.followthrough.alert.read.inbox.AlertTable;
import org.followthrough.alert.read.outbox.Outbox;
import org.followthrough.alert.read.recipients.Recipients;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.codes.AlertKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.read.obligation.FindObligations;
import org.followthrough.followup.read.obligation.ObligationRows;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.views.ViewDatabase;
import org.followthrough.staff.KnownStaff;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A digest holds what nobody was told yet and what is still open, and each thing once. */
class WhatADigestHoldsTest {

    private static final UUID GORAN = UUID.randomUUID();
    private static final UUID DUNJA = UUID.randomUUID();

    private final ViewDatabase database = new ViewDatabase();
    private final Protocol protocol = ProtocolReader.shipped();
    private final MovableClock clock = new MovableClock(TestClock.clock(), Duration.ZERO);
    private final Wishes wishes = new Wishes(database.jdbc());
    private final Outbox outbox = new Outbox(database.jdbc(), wishes, clock);
    private final AlertTable alerts = new AlertTable(database.jdbc(), outbox);

    @Test
    void what_was_told_at_once_settled_or_seen_is_left_out_and_what_was_in_one_is_in_no_other() {
        raise("told at once", GORAN, true);
        raise("settled", GORAN, false);
        raise("seen", GORAN, false);
        raise("open", GORAN, false);
        change("settled_at", "settled");
        change("acknowledged_at", "seen");

        digest("00:00").makeIfItIsTime();
        assertThat(inADigest()).containsExactly("open");

        clock.advance(Duration.ofDays(1));
        raise("open since", GORAN, false);
        digest("00:00").makeIfItIsTime();
        assertThat(inADigest()).containsExactlyInAnyOrder("open", "open since");
        assertThat(digestsOf("open")).isOne();
    }

    @Test
    void it_is_made_once_a_day_from_its_hour_on_and_sent_to_whom_it_is_about() {
        for (UUID one : List.of(GORAN, DUNJA)) {
            wishes.save(new Wish(one, null, "a@example.org", Set.of(AlertKind.OVERDUE), null, null, Set.of()));
        }
        raise("open", GORAN, false);
        digest("23:59").makeIfItIsTime();
        assertThat(inADigest()).as("the tests begin in the morning").isEmpty();

        digest("00:00").makeIfItIsTime();
        raise("later that day", DUNJA, false);
        digest("00:00").makeIfItIsTime();
        assertThat(inADigest()).containsExactly("open");
        assertThat(database.jdbc()
                        .sql("select recipient from query_side.alert_delivery where digest_on is not null")
                        .query(UUID.class)
                        .list())
                .containsExactly(GORAN);
    }

    private void raise(String source, UUID recipient, boolean atOnce) {
        var due = new Due(UUID.randomUUID(), ObligationKind.CHECK, LocalDate.of(2026, 3, 20));
        var about = new About(UUID.randomUUID(), new CaseReference("2026-0147", 1), due, RiskLevel.LOW, false, false);
        alerts.raise(new Alert(source, recipient, AlertKind.OVERDUE, TestClock.now(), about, 1, 0, false, atOnce));
    }

    private void change(String column, String source) {
        database.jdbc()
                .sql("update query_side.alert set " + column + " = raised_at where source = :source")
                .param("source", source)
                .update();
    }

    private List<String> inADigest() {
        return database.jdbc()
                .sql("select source from query_side.alert where digest_on is not null")
                .query(String.class)
                .list();
    }

    /** On its first day. */
    private int digestsOf(String source) {
        return database.jdbc()
                .sql("select count(*) from query_side.alert where source = :source and digest_on < :today")
                .param("source", source)
                .param("today", protocol.today(clock.instant()))
                .query(Integer.class)
                .single();
    }

    private DailyDigest digest(String from) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        bus.subscribe(FindObligations.class.getName(), ObligationRows.class, query -> new ObligationRows(List.of(), 0));
        var queries = DefaultQueryGateway.builder().queryBus(bus).build();
        Clock now = clock;
        var recipients = new Recipients(KnownStaff::of, protocol, now);
        return new DailyDigest(
                database.jdbc(),
                new DueSoonNotices(queries, alerts, recipients, protocol, now),
                outbox,
                new JdbcTransactionManager(database.dataSource()),
                protocol,
                now,
                from);
    }
}
