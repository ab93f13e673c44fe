package org.followthrough.commandside.deadline;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * SQL for tasks that are due besides the one the scheduler picked. They are marked as the scheduler marks its own: whoever
 * cancels one finds it running, and if this process dies they are given back with the lease.
 */
final class DueRows {

    private final JdbcClient database;
    private final Clock clock;

    DueRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that waited longest. One that failed before is left for the scheduler, so that it runs alone. */
    <T> List<TaskInstance<T>> claim(Execution picked, Class<T> dataClass, int most) {
        String task = picked.taskInstance.getTaskName();
        return database.sql("""
                        update command_side.scheduled_tasks
                        set picked = true, picked_by = :by, last_heartbeat = :now, version = version + 1
                        where task_name = :task and task_instance in (
                            select task_instance from command_side.scheduled_tasks
                            where task_name = :task and not picked and execution_time <= :now
                                and coalesce(consecutive_failures, 0) = 0
                            order by execution_time, task_instance limit :most for update skip locked)
                        returning task_instance, task_data
                        """)
                .param("by", picked.pickedBy)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("task", task)
                .param("most", most)
                .query((row, n) -> new TaskInstance<>(
                        task,
                        row.getString("task_instance"),
                        Serializer.DEFAULT_JAVA_SERIALIZER.deserialize(dataClass, row.getBytes("task_data"))))
                .list();
    }

    void remove(List<? extends TaskInstance<?>> done) {
        change("delete from command_side.scheduled_tasks", done);
    }

    /** As failed once, so that each runs alone next time. */
    void giveBack(List<? extends TaskInstance<?>> undone) {
        change(
                "update command_side.scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                        + " consecutive_failures = 1, version = version + 1",
                undone);
    }

    /** They are still being done; one that is just removed is left. The scheduler itself says so of the one that it picked alone. */
    void beat(List<? extends TaskInstance<?>> running) {
        database.sql("""
                        update command_side.scheduled_tasks set last_heartbeat = :now
                        where task_name = :task and task_instance in (
                            select task_instance from command_side.scheduled_tasks
                            where task_name = :task and task_instance = any(:instances) and picked
                            for update skip locked)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("task", running.get(0).getTaskName())
                .param("instances", running.stream().map(TaskInstance::getId).toArray(String[]::new))
                .update();
    }

    private void change(String how, List<? extends TaskInstance<?>> rows) {
        database.sql(how + " where task_name = :task and task_instance = any(:instances) and picked")
                .param("task", rows.get(0).getTaskName())
                .param("instances", rows.stream().map(TaskInstance::getId).toArray(String[]::new))
                .update();
    }
}
