package org.followthrough.commandside.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.commandside.promise.PromiseApplication.eventNames;
import static org.followthrough.commandside.promise.PromiseApplication.send;
import static org.followthrough.commandside.promise.PromiseApplication.tasks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.followthrough.commandside.TestDatabases;
import org.followthrough.commandside.promise.Promises.Kept;
import org.followthrough.commandside.promise.Promises.Promise;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What falls due at the same moment is done in few transactions, and what goes wrong with one touches no other. */
class DueTogetherTest {

    private static final Actor CASEWORKER = new Actor(UUID.randomUUID(), Set.of(Role.CASEWORKER), Role.CASEWORKER);
    private static final int MANY = 300;

    private static ConfigurableApplicationContext context;

    private final List<UUID> promises =
            Stream.generate(UUID::randomUUID).limit(MANY).toList();
    private final UUID one = promises.get(MANY / 2);
    private final Stumbling stumbling = context.getBean(Stumbling.class);

    @BeforeAll
    static void start() {
        context = PromiseApplication.start(TestDatabases.create());
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void promised() {
        var due = context.getBean(Clock.class).instant().plus(Duration.ofDays(7));
        promises.forEach(promise -> send(context, new Promise(UUID.randomUUID(), promise, due), CASEWORKER));
        await().until(() -> tasks(context) == MANY);
    }

    @Test
    void each_of_many_is_late_exactly_once_in_few_transactions() {
        aWeekPasses();
        await().until(() -> tasks(context) == 0);
        assertThat(promises).allSatisfy(promise -> assertThat(late(promise)).isOne());
        assertThat(transactionsOf(promises)).isLessThan(MANY / 3);
    }

    @Test
    void one_that_fails_again_and_again_stops_no_other_and_is_done_when_it_can_be() {
        stumbling.meanwhile = promise -> {
            if (promise.equals(one)) {
                throw new IllegalStateException("poisoned");
            }
        };
        aWeekPasses();
        await().until(() -> tasks(context) == 1);
        assertThat(promises).filteredOn(promise -> late(promise) == 1).hasSize(MANY - 1);
        assertThat(eventNames(context, one)).containsExactly("Promised");

        stumbling.meanwhile = promise -> {};
        await().until(() -> tasks(context) == 0);
        assertThat(promises).allSatisfy(promise -> assertThat(late(promise)).isOne());
    }

    @Test
    void those_that_failed_together_are_done_one_by_one() {
        Map<UnitOfWork<?>, List<UUID>> together = new ConcurrentHashMap<>();
        AtomicReference<List<UUID>> failed = new AtomicReference<>();
        stumbling.meanwhile = promise -> {
            List<UUID> bundle =
                    together.computeIfAbsent(CurrentUnitOfWork.get().root(), first -> new CopyOnWriteArrayList<>());
            bundle.add(promise);
            if (bundle.size() == 5 && failed.compareAndSet(null, List.copyOf(bundle))) {
                throw new IllegalStateException("poisoned");
            }
        };
        aWeekPasses();
        await().until(() -> tasks(context) == 0);
        assertThat(promises).allSatisfy(promise -> assertThat(late(promise)).isOne());
        assertThat(together.values())
                .containsAll(failed.get().stream().map(List::of).toList());
    }

    @Test
    void one_that_somebody_else_was_faster_with_is_left_to_them_and_the_others_are_late_once() {
        AtomicBoolean kept = new AtomicBoolean();
        stumbling.meanwhile = promise -> {
            if (promise.equals(one) && !kept.getAndSet(true)) {
                CompletableFuture.runAsync(() -> keep(one)).join();
            }
        };
        aWeekPasses();
        await().until(() -> tasks(context) == 0);
        assertThat(eventNames(context, one)).containsExactly("Promised", "Kept");
        assertThat(promises).filteredOn(promise -> late(promise) == 1).hasSize(MANY - 1);
    }

    /** Past the lock on the aggregate, as another process would. */
    private static void keep(UUID promise) {
        context.getBean(EventStore.class)
                .publish(new GenericDomainEventMessage<>("Promises", promise.toString(), 1, new Kept(promise)));
    }

    private static void aWeekPasses() {
        context.getBean(MovableClock.class).advance(Duration.ofDays(7));
    }

    private static long late(UUID promise) {
        return eventNames(context, promise).stream()
                .filter("BecameLate"::equals)
                .count();
    }

    private static long transactionsOf(List<UUID> promises) {
        return context.getBean(JdbcClient.class)
                .sql("select count(distinct xmin::text) from event_store.domain_event_entry"
                        + " where payload_type = 'promise.BecameLate' and aggregate_identifier = any(:promises)")
                .param("promises", promises.stream().map(UUID::toString).toArray(String[]::new))
                .query(Long.class)
                .single();
    }
}
