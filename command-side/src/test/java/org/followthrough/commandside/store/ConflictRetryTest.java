package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.commandside.store.Tally.Count;
import org.followthrough.commandside.store.Tally.Counted;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.platform.messaging.FailureClassifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConflictRetryTest {

    private final ConfigurableApplicationContext context = StoreApplication.start(Rivalry.class);
    private final CommandGateway commands = context.getBean(CommandGateway.class);
    private final Rivals rivals = context.getBean(Rivals.class);

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void a_command_that_met_a_conflict_is_sent_again_and_sees_what_changed() {
        rivals.appear(2);
        assertThat(commands.<Integer>sendAndWait(new Count("retried"))).isEqualTo(3);
        assertThat(rivals.attempts).hasValue(3);
    }

    @Test
    void a_command_meant_for_one_version_is_handled_again_so_that_its_stream_can_refuse_it() {
        rivals.appear(1);
        Object command = new GenericCommandMessage<>(new Count("meant"), MetaData.from(Map.of("expectedVersion", 0L)));
        assertThat(commands.<Integer>sendAndWait(command)).isEqualTo(2);
        assertThat(rivals.attempts).hasValue(2);
    }

    @Test
    void a_command_that_always_meets_a_conflict_is_given_up() {
        rivals.appear(Integer.MAX_VALUE);
        assertThatThrownBy(() -> commands.sendAndWait(new Count("given-up")))
                .satisfies(failed ->
                        assertThat(FailureClassifier.hindranceIn(failed)).isEqualTo(Hindrance.OVERTAKEN));
        assertThat(rivals.attempts).hasValue(8);
    }

    @Test
    void another_failure_is_not_repeated_and_says_no_word_of_it() {
        rivals.fail();
        assertThatThrownBy(() -> commands.sendAndWait(new Count("failed")))
                .hasNoCause()
                .hasMessage("UNFORESEEN (java.lang.IllegalStateException)")
                .satisfies(failed ->
                        assertThat(FailureClassifier.hindranceIn(failed)).isEqualTo(Hindrance.UNFORESEEN));
        assertThat(rivals.attempts).hasValue(1);
    }

    /** Axon 4.13.0 keeps the lock where it failed to load, for some failures: this one, of the handler, is not among them. */
    @Test
    void a_command_that_failed_where_nothing_was_yet_leaves_the_way_free_for_the_next() {
        rivals.fail();
        assertThatThrownBy(() -> commands.sendAndWait(new Count("freed"))).hasNoCause();
        rivals.appear(0);
        assertThat(CompletableFuture.supplyAsync(() -> commands.<Integer>sendAndWait(new Count("freed"))))
                .succeedsWithin(Duration.ofMinutes(1))
                .isEqualTo(1);
    }

    @Import(Tally.class)
    static class Rivalry {

        @Bean
        Rivals rivals(ObjectProvider<EventStorageEngine> engine) {
            return new Rivals(engine);
        }
    }

    /** Others who count, in a transaction of their own, while a command is being handled. */
    static final class Rivals implements Tally.Meanwhile {

        final AtomicInteger attempts = new AtomicInteger();
        private final ObjectProvider<EventStorageEngine> engine;
        private int coming;
        private boolean failing;

        Rivals(ObjectProvider<EventStorageEngine> engine) {
            this.engine = engine;
        }

        void appear(int times) {
            coming = times;
            failing = false;
            attempts.set(0);
        }

        void fail() {
            appear(0);
            failing = true;
        }

        @Override
        public void accept(String tally) {
            if (failing) {
                attempts.incrementAndGet();
                throw new IllegalStateException("on purpose");
            }
            if (attempts.getAndIncrement() < coming) {
                CompletableFuture.runAsync(() -> count(tally)).join();
            }
        }

        private void count(String tally) {
            EventStorageEngine events = engine.getObject();
            long next = events.lastSequenceNumberFor(tally).orElse(-1L) + 1;
            events.appendEvents(List.of(new GenericDomainEventMessage<>(
                    "Tally",
                    tally,
                    next,
                    new Counted(tally, (int) next + 1),
                    MetaData.emptyInstance(),
                    tally + next,
                    TestClock.now())));
        }
    }
}
