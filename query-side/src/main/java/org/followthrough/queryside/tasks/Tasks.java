package org.followthrough.queryside.tasks;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.followthrough.queryside.tasks.Task.Kind;
import org.followthrough.queryside.tasks.Task.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of tasks. Each change is one statement; whoever needs more in one transaction opens it. */
public final class Tasks {

    /**
     * One that is open stays what it is, and is to be seen anew by somebody who runs; one that was done while nobody watched is left to
     * be told.
     */
    private static final String ASK = """
            insert into query_side.task as known (kind, subject, untold) values (:kind, :subject, true)
            on conflict (kind, subject) do update set
                taken_by = null, untold = true,
                state = case when known.done_at is null then known.state else 'WAITING' end,
                began_from = case when known.done_at is null then known.began_from end,
                position = case when known.done_at is null then known.position else 0 end,
                goal = case when known.done_at is null then known.goal else 0 end,
                remaining = 0, refusal = null, done_at = null
            where known.state <> 'DONE' or not known.untold""";

    private static final RowMapper<Task> MAPPER = (row, number) -> new Task(
            Kind.valueOf(row.getString("kind")),
            row.getString("subject"),
            State.valueOf(row.getString("state")),
            row.getString("taken_by"),
            row.getString("began_from"),
            row.getLong("position"),
            row.getLong("goal"),
            row.getLong("remaining"),
            row.getString("refusal"));

    private final JdbcClient database;
    private final Clock clock;

    public Tasks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is open already is not begun a second time.
     *
     * @return false where it was done since it was asked for before, and whoever asked does not know yet
     */
    public boolean ask(Kind kind, String subject) {
        return change(ASK, kind, subject).update() == 1;
    }

    /** Whoever asked knows how it ended: asked for again it is done again. */
    public void told(Kind kind, String subject) {
        change("update query_side.task set untold = false where kind = :kind and subject = :subject", kind, subject)
                .update();
    }

    public Optional<Task> find(Kind kind, String subject) {
        return change("select * from query_side.task where kind = :kind and subject = :subject", kind, subject)
                .query(MAPPER)
                .optional();
    }

    /** In an order that is the same for all who ask. */
    public List<Task> open() {
        return database.sql("select * from query_side.task where done_at is null order by kind, subject")
                .query(MAPPER)
                .list();
    }

    /** Tells who asked that somebody runs who will do it. */
    public void take(Task task, String process) {
        if (!process.equals(task.takenBy())) {
            set("taken_by = :by", task).param("by", process).update();
        }
    }

    /**
     * @param from of a rotation: the id of the key before it
     * @return false where it was begun before, or by another
     */
    public boolean begin(Task task, long goal, @Nullable String from) {
        return change(
                                "update query_side.task set state = 'UNDER_WAY', goal = :goal, began_from = :from"
                                        + " where kind = :kind and subject = :subject and state = 'WAITING'",
                                task.kind(),
                                task.subject())
                        .param("goal", goal)
                        .param("from", from)
                        .update()
                == 1;
    }

    public void progress(Task task, long position) {
        set("position = :position", task).param("position", position).update();
    }

    /** @param remaining what could not be done */
    public void done(Task task, long position, long remaining) {
        set("state = 'DONE', position = :position, remaining = :remaining, done_at = :at", task)
                .param("position", position)
                .param("remaining", remaining)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param sentence why, for the operator */
    public void refuse(Task task, String sentence) {
        set("state = 'REFUSED', refusal = :sentence, done_at = :at", task)
                .param("sentence", sentence)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec set(String columns, Task task) {
        return change(
                "update query_side.task set " + columns
                        + " where kind = :kind and subject = :subject and done_at is null",
                task.kind(),
                task.subject());
    }

    private JdbcClient.StatementSpec change(String sql, Kind kind, String subject) {
        return database.sql(sql).param("kind", kind.name()).param("subject", subject);
    }
}
