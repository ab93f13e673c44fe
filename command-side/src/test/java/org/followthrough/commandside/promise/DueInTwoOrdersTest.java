package org.followthrough.commandside.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.commandside.promise.PromiseApplication.*;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.followthrough.commandside.TestDatabases;
import org.followthrough.commandside.promise.Promises.Keep;
import org.followthrough.commandside.promise.Promises.Promise;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Bundles that share cases, and people who change some of them meanwhile, take turns: none fails because of another. */
@ExtendWith(OutputCaptureExtension.class)
class DueInTwoOrdersTest {

    private static final Actor CASEWORKER = new Actor(UUID.randomUUID(), Set.of(Role.CASEWORKER), Role.CASEWORKER);
    private static final int MANY = 300;

    private final ConfigurableApplicationContext context =
            PromiseApplication.startWith(TestDatabases.create(), RemindedSaga.class);
    private final List<UUID> promises =
            Stream.generate(UUID::randomUUID).limit(MANY).toList();

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void what_is_due_in_different_orders_waits_for_nothing_but_its_turn(CapturedOutput output) {
        var due = context.getBean(Clock.class).instant().plus(Duration.ofDays(7));
        promises.forEach(promise -> send(context, new Promise(UUID.randomUUID(), promise, due), CASEWORKER));
        await().until(() -> tasks(context) == 2 * MANY);

        context.getBean(MovableClock.class).advance(Duration.ofDays(8));
        var people = CompletableFuture.runAsync(() -> promises.subList(0, 50).forEach(this::keep));
        await().until(() -> tasks(context) == 0);
        people.join();
        assertThat(promises)
                .allSatisfy(promise -> assertThat(
                                eventNames(context, promise).stream().filter("BecameLate"::equals))
                        .hasSizeLessThanOrEqualTo(1));
        assertThat(promises.subList(50, MANY))
                .allSatisfy(
                        promise -> assertThat(eventNames(context, promise)).containsExactly("Promised", "BecameLate"));
        assertThat(output.getAll().lines()).noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
    }

    private void keep(UUID promise) {
        send(context, new Keep(UUID.randomUUID(), promise), CASEWORKER);
    }
}
