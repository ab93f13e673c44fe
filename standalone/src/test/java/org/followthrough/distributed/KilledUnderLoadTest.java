package org.followthrough.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.followthrough.distributed.Work.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Each process in turn is killed with kill -9 and started anew, while twenty commands come in each second. */
@EnabledIfEnvironmentVariable(named = Fleet.SERVER, matches = ".+", disabledReason = Fleet.NO_SERVER)
class KilledUnderLoadTest {

    private static final long EVERY_MILLIS = 50;
    private static final int WHILE_ONE_IS_GONE = 100;

    @TempDir
    Path folder;

    private final Queue<Opened> acknowledged = new ConcurrentLinkedQueue<>();
    private final List<SideProcess> commandSides = new CopyOnWriteArrayList<>();
    private final List<SideProcess> querySides = new CopyOnWriteArrayList<>();

    @Test
    void nothing_acknowledged_is_lost_no_view_misses_an_event_and_each_deadline_passes_once() throws Exception {
        try (Fleet fleet = Fleet.in(folder);
                StoredInAxonServer stored = new StoredInAxonServer()) {
            for (int each = 0; each < 2; each++) {
                commandSides.add(fleet.commandSide());
                querySides.add(fleet.querySide());
            }
            commandSides.forEach(SideProcess::awaitReady);
            querySides.forEach(SideProcess::awaitReady);
            fleet.staffed(querySides.get(0));

            ScheduledExecutorService senders = Executors.newScheduledThreadPool(16);
            senders.scheduleAtFixedRate(
                    () -> senders.execute(this::sendUntilAcknowledged), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            for (int each = 0; each < 2; each++) {
                replace(commandSides, fleet.commandSide());
                replace(querySides, fleet.querySide());
            }
            senders.shutdown();
            assertThat(senders.awaitTermination(5, TimeUnit.MINUTES)).isTrue();

            assertThat(acknowledged).hasSizeGreaterThan(200);
            await().untilAsserted(() -> assertThat(casesInTheAnswer(fleet)).isEqualTo(acknowledged.size()));
            await().untilAsserted(() -> assertThat(overdueDecisions(fleet)).isEqualTo(acknowledged.size()));
            for (Opened one : acknowledged) {
                assertThat(stored.eventsOf(one.id()))
                        .as(one.reference())
                        .filteredOn(event -> event.startsWith("obligation.ObligationBecameOverdue")
                                && event.contains("\"DECISION\""))
                        .hasSize(1);
                assertThat(shownOf(one, fleet))
                        .as(one.reference())
                        .isEqualTo(stored.eventsOf(one.id()).size());
            }
            System.out.printf(
                    "{\"measure\": \"acknowledged while each process was killed\", \"commands\": %d}%n",
                    acknowledged.size());
        }
    }

    /** The new one starts first, as when somebody scales up; then the oldest is killed, and the load goes on for a while. */
    private void replace(List<SideProcess> sides, SideProcess by) throws Exception {
        by.awaitReady();
        SideProcess killed = sides.remove(0);
        killed.kill();
        sides.add(by);
        int before = acknowledged.size();
        await().until(() -> acknowledged.size() >= before + WHILE_ONE_IS_GONE);
    }

    /** As an integrator does: the same command again, until somebody says that it is done. */
    private void sendUntilAcknowledged() {
        UUID command = UUID.randomUUID();
        for (boolean done = false; !done && !Thread.currentThread().isInterrupted(); ) {
            SideProcess side = commandSides.get(ThreadLocalRandom.current().nextInt(commandSides.size()));
            try {
                HttpResponse<String> reply = side.post(
                        "/api/reports", "application/json", Work.report(command), "goran", side.passwordOf("goran"));
                Work.opened(reply).ifPresent(acknowledged::add);
                done = reply.statusCode() == 201;
            } catch (IOException gone) {
                done = false;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private static int shownOf(Opened one, Fleet fleet) {
        return count(fleet, "query_side.timeline where case_id = '" + one.id() + "'");
    }

    private static int casesInTheAnswer(Fleet fleet) {
        return count(fleet, "query_side.register");
    }

    private static int overdueDecisions(Fleet fleet) {
        return count(fleet, "query_side.obligation where kind = 'DECISION' and escalation_level > 0");
    }

    private static int count(Fleet fleet, String rows) {
        return fleet.database()
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }
}
