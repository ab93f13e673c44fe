package org.followthrough.commandside.deadline;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ForgivingDeadlinesTest {

    private final TaskInstance<Void> deadline = new TaskInstance<>("deadline", "1");

    @Test
    void a_deadline_that_runs_or_ended_while_it_was_cancelled_disturbs_nobody() {
        assertThatCode(cancelFailingWith(new TaskInstanceCurrentlyExecutingException("deadline", "1")))
                .doesNotThrowAnyException();
        assertThatCode(cancelFailingWith(new ExecutionException("removed 0", new Execution(Instant.EPOCH, deadline))))
                .doesNotThrowAnyException();
    }

    @Test
    void any_other_failure_is_told() {
        var notStored = new TaskInstanceException("not stored", "deadline", "1");
        assertThatThrownBy(cancelFailingWith(notStored)).isSameAs(notStored);
    }

    private static ThrowingCallable cancelFailingWith(RuntimeException failure) {
        return () -> new ForgivingDeadlines(
                        DbSchedulerDeadlineManager.builder()
                                .scopeAwareProvider(scope -> Stream.empty())
                                .transactionManager(NoTransactionManager.instance())
                                .startScheduler(false)
                                .stopScheduler(false),
                        neverAsked(),
                        JacksonSerializer.defaultSerializer())
                .runOnPrepareCommitOrNow(() -> {
                    throw failure;
                });
    }

    private static Scheduler neverAsked() {
        return Scheduler.create(new DriverManagerDataSource())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .build();
    }
}
