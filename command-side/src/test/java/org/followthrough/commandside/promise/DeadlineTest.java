package org.followthrough.commandside.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.commandside.promise.PromiseApplication.awaitTasks;
import static org.followthrough.commandside.promise.PromiseApplication.eventNames;
import static org.followthrough.commandside.promise.PromiseApplication.events;
import static org.followthrough.commandside.promise.PromiseApplication.send;
import static org.followthrough.commandside.promise.PromiseApplication.start;
import static org.followthrough.commandside.promise.PromiseApplication.tasks;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.followthrough.commandside.TestDatabases;
import org.followthrough.commandside.promise.Promises.BecameLate;
import org.followthrough.commandside.promise.Promises.Keep;
import org.followthrough.commandside.promise.Promises.Promise;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffIds;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeadlineTest {

    private static final Actor CASEWORKER = new Actor(UUID.randomUUID(), Set.of(Role.CASEWORKER), Role.CASEWORKER);

    private final UUID id = UUID.randomUUID();

    @Test
    void a_deadline_that_passes_while_the_process_is_down_fires_after_the_start() {
        String database = TestDatabases.create();
        try (ConfigurableApplicationContext before = start(database)) {
            promiseIn(Duration.ofDays(30), before);
            awaitTasks(before, 1);
        }
        try (ConfigurableApplicationContext after = start(database, TestClock.moved(Duration.ofDays(31)))) {
            await().untilAsserted(() -> assertThat(eventNames(after, id)).containsExactly("Promised", "BecameLate"));
            BecameLate late = (BecameLate) events(after, id).get(1).getPayload();
            assertThat(late.by()).isEqualTo(StaffIds.SYSTEM);
            assertThat(late.recordedAt()).isAfter(TestClock.now().plus(Duration.ofDays(30)));
            assertThat(events(after, id).get(1).getTimestamp())
                    .isAfter(TestClock.now().plus(Duration.ofDays(30)));
            awaitTasks(after, 0);
        }
    }

    @Test
    void time_can_be_moved_while_it_runs() {
        try (ConfigurableApplicationContext context = start(TestDatabases.create())) {
            promiseIn(Duration.ofDays(7), context);
            awaitTasks(context, 1);
            context.getBean(MovableClock.class).advance(Duration.ofDays(8));
            await().untilAsserted(() -> assertThat(eventNames(context, id)).contains("BecameLate"));
        }
    }

    @Test
    void a_failed_deadline_is_tried_again_after_a_second() {
        try (ConfigurableApplicationContext context = start(TestDatabases.create())) {
            Stumbling stumbling = context.getBean(Stumbling.class);
            stumbling.failures.set(2);
            promiseIn(Duration.ofMillis(1), context);
            await().untilAsserted(() -> assertThat(eventNames(context, id)).contains("BecameLate"));
            assertThat(stumbling.calls).hasValue(3);
        }
    }

    @Test
    void a_saga_that_fails_leaves_no_task_and_is_tried_again() {
        try (ConfigurableApplicationContext context = start(TestDatabases.create())) {
            SagaSpy spy = context.getBean(SagaSpy.class);
            spy.failures.set(1);
            promiseIn(Duration.ofDays(1), context);
            await().until(() -> spy.reactions.get() == 2);
            awaitTasks(context, 1);
            send(context, new Keep(UUID.randomUUID(), id), CASEWORKER);
            awaitTasks(context, 0);
        }
    }

    @Test
    void an_obligation_that_is_met_leaves_no_task() {
        try (ConfigurableApplicationContext context = start(TestDatabases.create())) {
            promiseIn(Duration.ofDays(1), context);
            awaitTasks(context, 1);
            send(context, new Keep(UUID.randomUUID(), id), CASEWORKER);
            awaitTasks(context, 0);
        }
    }

    @Test
    void cancelling_a_deadline_that_is_just_running_changes_nothing() {
        try (ConfigurableApplicationContext context = PromiseApplication.startWithoutSaga(TestDatabases.create())) {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            DeadlineManager deadlines = context.getBean(DeadlineManager.class);
            String deadline = deadlines.schedule(
                    TestClock.now().plus(Duration.ofDays(1)),
                    "late",
                    null,
                    new SagaScopeDescriptor("PromiseSaga", "nobody"));
            jdbc.sql("UPDATE command_side.scheduled_tasks SET picked = true, picked_by = 'another',"
                            + " last_heartbeat = :now")
                    .param("now", TestClock.now().atOffset(ZoneOffset.UTC))
                    .update();
            deadlines.cancelSchedule("late", deadline);
            assertThat(tasks(context)).isOne();
        }
    }

    @Test
    void a_saga_that_is_added_later_sees_what_happened_before() {
        String database = TestDatabases.create();
        try (ConfigurableApplicationContext without = PromiseApplication.startWithoutSaga(database)) {
            promiseIn(Duration.ofDays(1), without);
        }
        try (ConfigurableApplicationContext with = start(database)) {
            awaitTasks(with, 1);
        }
    }

    private void promiseIn(Duration due, ConfigurableApplicationContext context) {
        send(
                context,
                new Promise(
                        UUID.randomUUID(),
                        id,
                        context.getBean(Clock.class).instant().plus(due)),
                CASEWORKER);
    }
}
