package org.followthrough.queryside.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.queryside.views.ViewApplication.publish;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.followthrough.queryside.tasks.Task.Kind;
import org.followthrough.queryside.tasks.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class DeadLettersTest {

    /** More than two pages of Axon's. */
    private static final int DEAD = 25;

    private ConfigurableApplicationContext context;
    private JdbcClient jdbc;

    @BeforeEach
    void start() {
        context = ViewApplication.start(CountProjector.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void a_poisoned_case_does_not_stop_the_others() {
        publish(context, new Counted("well", 1), new Counted("ill", 1), new Counted("ill", 101), new Counted("ill", 2));
        publish(context, new Counted("well", 2));
        awaitRows("well 1", "ill 1", "well 2");
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void a_letter_keeps_class_and_code_of_its_cause_but_no_message(CapturedOutput output) {
        publish(context, new Counted("ill", 4711));
        awaitLetters(1);
        Map<String, Object> letter = jdbc.sql("SELECT cause_type, cause_code FROM query_side.dead_letter")
                .query()
                .singleRow();
        assertThat(letter)
                .containsEntry("cause_type", "org.postgresql.util.PSQLException")
                .containsEntry("cause_code", "23514");
        assertThat(output).contains("View read.count.list set aside event").doesNotContain("n_is_small");
    }

    @Test
    void letters_are_taken_in_order_once_the_view_can() {
        publish(context, new Counted("ill", 1), new Counted("ill", 101), new Counted("ill", 2), new Counted("ill", 3));
        awaitLetters(3);
        cure();
        context.getBean(RetryDeadLetters.class).retryAll();
        awaitRows("ill 1", "ill 101", "ill 2", "ill 3");
        assertThat(letters()).isZero();
        publish(context, new Counted("ill", 4));
        awaitRows("ill 1", "ill 101", "ill 2", "ill 3", "ill 4");
    }

    @Test
    void a_letter_that_fails_again_stays_and_the_next_case_is_tried() {
        publish(context, new Counted("dead", 500), new Counted("dead", 1), new Counted("ill", 101));
        awaitLetters(3);
        jdbc.sql("ALTER TABLE counted.count_row DROP CONSTRAINT n_is_small").update();
        jdbc.sql("ALTER TABLE counted.count_row ADD CONSTRAINT n_is_small CHECK (n < 500)")
                .update();
        context.getBean(RetryDeadLetters.class).retryAll();
        awaitRows("ill 101");
        assertThat(letters()).isEqualTo(2);
        cure();
        context.getBean(RetryDeadLetters.class).retry("read.count.list");
        awaitRows("ill 101", "dead 500", "dead 1");
        assertThat(letters()).isZero();
    }

    /** Axon looks for the next ten only and orders by when a letter was last tried: those that fail again must not hide the others. */
    @Test
    void every_case_is_offered_though_more_fail_again_than_are_looked_at_at_once() {
        IntStream.range(0, DEAD).forEach(n -> publish(context, new Counted("dead " + n, 500)));
        publish(context, new Counted("ill", 101));
        awaitLetters(DEAD + 1);
        jdbc.sql("ALTER TABLE counted.count_row DROP CONSTRAINT n_is_small").update();
        jdbc.sql("ALTER TABLE counted.count_row ADD CONSTRAINT n_is_small CHECK (n < 500)")
                .update();
        context.getBean(RetryDeadLetters.class).retryAll();
        awaitRows("ill 101");
        assertThat(letters()).isEqualTo(DEAD);
        cure();
        context.getBean(RetryDeadLetters.class).retryAll();
        assertThat(letters()).isZero();
        assertThat(rows()).hasSize(DEAD + 1);
    }

    @Test
    void a_rebuild_drops_the_letters_because_their_events_come_again() {
        publish(context, new Counted("well", 1), new Counted("ill", 101), new Counted("well", 2));
        awaitLetters(1);
        awaitRows("well 1", "well 2");
        cure();
        context.getBean(Tasks.class).ask(Kind.REBUILD, "read.count.list");
        context.getBean(ViewTasks.class).look();
        awaitRows("well 1", "ill 101", "well 2");
        assertThat(letters()).isZero();
        publish(context, new Counted("well", 3));
        awaitRows("well 1", "ill 101", "well 2", "well 3");
    }

    private void cure() {
        jdbc.sql("ALTER TABLE counted.count_row DROP CONSTRAINT n_is_small").update();
    }

    private void awaitRows(String... rows) {
        await().untilAsserted(() -> assertThat(rows()).containsExactly(rows));
    }

    private List<String> rows() {
        return jdbc.sql("SELECT id || ' ' || n FROM counted.count_row ORDER BY position")
                .query(String.class)
                .list();
    }

    private void awaitLetters(long count) {
        await().until(() -> letters() == count);
    }

    private long letters() {
        return jdbc.sql("SELECT count(*) FROM query_side.dead_letter")
                .query(Long.class)
                .single();
    }
}
