package org.followthrough.queryside.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.queryside.views.ViewApplication.publish;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.followthrough.queryside.tasks.Task;
import org.followthrough.queryside.tasks.Task.Kind;
import org.followthrough.queryside.tasks.Task.State;
import org.followthrough.queryside.tasks.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the table of tasks is done by whoever runs, however often it was begun before. */
class ViewTasksTest {

    private static final String VIEW = "read.count.list";

    private ConfigurableApplicationContext context;
    private JdbcClient jdbc;
    private Tasks tasks;
    private ViewTasks looks;

    @BeforeEach
    void start() {
        context = ViewApplication.start(CountProjector.class, Sum.class);
        jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("create table counted.total (n int)").update();
        tasks = context.getBean(Tasks.class);
        looks = context.getBean(ViewTasks.class);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void a_migration_that_changed_a_view_has_it_built_anew_while_the_others_serve() {
        published();
        jdbc.sql("delete from counted.count_row where id = 'one'").update();

        jdbc.sql("call query_side.rebuild('" + VIEW + "')").update();
        Task done = awaitDone(Kind.REBUILD, VIEW);

        assertThat(rows()).containsExactly("one 1", "two 2");
        assertThat(done.position()).isEqualTo(done.goal()).isEqualTo(1);
        assertThat(jdbc.sql("select sum(n) from counted.total")
                        .query(Long.class)
                        .single())
                .as("the other view read nothing twice")
                .isEqualTo(3);
        publish(context, new Counted("one", 3));
        await().untilAsserted(() -> assertThat(rows()).containsExactly("one 1", "two 2", "one 3"));
    }

    @Test
    void one_that_was_killed_after_the_view_was_emptied_goes_on_and_empties_nothing_again() {
        published();
        tasks.ask(Kind.REBUILD, VIEW);
        looks.look();
        processor(VIEW).shutDown();
        jdbc.sql("insert into counted.count_row (id, n) values ('kept', 0)").update();

        awaitDone(Kind.REBUILD, VIEW);

        assertThat(rows()).contains("kept 0", "one 1", "two 2").hasSize(3);
        assertThat(processor(VIEW).isRunning()).isTrue();
    }

    @Test
    void one_whose_view_another_process_keeps_waits_until_that_one_lets_go() {
        published();
        processor(VIEW).shutDown();
        jdbc.sql("update query_side.token_entry set claimed_by = 'another', claimed_at = '2999-01-01T00:00:00Z'"
                        + " where processor_name = :view")
                .param("view", VIEW)
                .update();
        tasks.ask(Kind.REBUILD, VIEW);
        looks.look();
        assertThat(task(Kind.REBUILD, VIEW).isWaiting()).isTrue();
        assertThat(processor(VIEW).isRunning()).as("hands off").isFalse();
        assertThat(rows()).hasSize(2);

        jdbc.sql("update query_side.token_entry set claimed_by = null where processor_name = :view")
                .param("view", VIEW)
                .update();
        awaitDone(Kind.REBUILD, VIEW);
        assertThat(rows()).containsExactly("one 1", "two 2");
    }

    @Test
    void in_a_new_database_a_migration_asks_for_nothing() {
        assertThat(jdbc.sql("select count(*) from query_side.task")
                        .query(Long.class)
                        .single())
                .isZero();
        jdbc.sql("call query_side.rebuild('read.none.yet')").update();
        assertThat(tasks.find(Kind.REBUILD, "read.none.yet")).isEmpty();
    }

    @Test
    void where_there_is_no_event_yet_nothing_is_emptied() {
        tasks.ask(Kind.REBUILD, VIEW);
        jdbc.sql("insert into counted.count_row (id, n) values ('kept', 0)").update();
        awaitDone(Kind.REBUILD, VIEW);
        assertThat(rows()).containsExactly("kept 0");
    }

    @Test
    void a_view_that_is_not_there_is_refused_with_the_names_of_those_that_are() {
        tasks.ask(Kind.REBUILD, "read.count.lst");
        tasks.ask(Kind.RETRY, "read.count.lst");
        looks.look();
        for (Kind kind : List.of(Kind.REBUILD, Kind.RETRY)) {
            Task task = task(kind, "read.count.lst");
            assertThat(task.state()).isEqualTo(State.REFUSED);
            assertThat(task.refusal())
                    .isEqualTo("There is no view read.count.lst. Views are read.count.list, read.count.sum.");
        }
    }

    @Test
    void a_retry_tells_what_was_taken_and_what_remains_also_of_letters_that_a_killed_process_holds() {
        publish(context, new Counted("ill", 101), new Counted("dead", 500), new Counted("dead", 1));
        await().until(() -> letters() == 3);
        jdbc.sql("alter table counted.count_row drop constraint n_is_small").update();
        jdbc.sql("alter table counted.count_row add constraint n_is_small check (n < 500)")
                .update();
        jdbc.sql("update query_side.dead_letter set processing_started = '2999-01-01T00:00:00Z'")
                .update();

        tasks.ask(Kind.RETRY, "");
        Task done = awaitDone(Kind.RETRY, "");
        assertThat(done.position()).isEqualTo(1);
        assertThat(done.remaining()).isEqualTo(2);

        jdbc.sql("alter table counted.count_row drop constraint n_is_small").update();
        tasks.ask(Kind.RETRY, VIEW);
        done = awaitDone(Kind.RETRY, VIEW);
        assertThat(done.position()).isEqualTo(2);
        assertThat(done.remaining()).isZero();
        assertThat(rows()).containsExactly("ill 101", "dead 500", "dead 1");
    }

    @Test
    void asked_for_twice_while_it_is_open_it_is_one_task() {
        published();
        tasks.ask(Kind.REBUILD, VIEW);
        looks.look();
        Task begun = task(Kind.REBUILD, VIEW);
        assertThat(begun.takenBy()).isNotNull();
        tasks.ask(Kind.REBUILD, VIEW);
        assertThat(task(Kind.REBUILD, VIEW))
                .isEqualTo(new Task(
                        Kind.REBUILD, VIEW, State.UNDER_WAY, null, null, begun.position(), begun.goal(), 0, null));
    }

    @Test
    void what_was_done_while_nobody_watched_is_told_before_it_is_done_again() {
        published();
        assertThat(tasks.ask(Kind.REBUILD, VIEW)).isTrue();
        awaitDone(Kind.REBUILD, VIEW);
        assertThat(tasks.ask(Kind.REBUILD, VIEW)).isFalse();
        tasks.told(Kind.REBUILD, VIEW);
        assertThat(tasks.ask(Kind.REBUILD, VIEW)).isTrue();
        assertThat(task(Kind.REBUILD, VIEW).isWaiting()).isTrue();
    }

    private void published() {
        publish(context, new Counted("one", 1), new Counted("two", 2));
        await().untilAsserted(() -> assertThat(rows()).containsExactly("one 1", "two 2"));
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from counted.total")
                        .query(Long.class)
                        .single())
                .isEqualTo(2));
    }

    private Task awaitDone(Kind kind, String subject) {
        await().until(() -> {
            looks.look();
            return task(kind, subject).state() == State.DONE;
        });
        return task(kind, subject);
    }

    private Task task(Kind kind, String subject) {
        return tasks.find(kind, subject).orElseThrow();
    }

    private TrackingEventProcessor processor(String view) {
        return context.getBean(EventProcessingConfiguration.class)
                .eventProcessor(view, TrackingEventProcessor.class)
                .orElseThrow();
    }

    private List<String> rows() {
        return jdbc.sql("select id || ' ' || n from counted.count_row order by position")
                .query(String.class)
                .list();
    }

    private long letters() {
        return jdbc.sql("select count(*) from query_side.dead_letter")
                .query(Long.class)
                .single();
    }

    /** A second view, which goes on. */
    @ProcessingGroup("read.count.sum")
    static class Sum {

        private final JdbcClient jdbc;

        Sum(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(Counted event) {
            jdbc.sql("insert into counted.total (n) values (?)")
                    .param(event.n())
                    .update();
        }

        @ResetHandler
        void reset() {
            jdbc.sql("delete from counted.total").update();
        }
    }
}
