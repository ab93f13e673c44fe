package org.followthrough.commandside.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.followthrough.platform.distributed.Program;
import org.followthrough.platform.startup.NodeName;
import org.followthrough.platform.startup.NodeNameConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Deadlines and recurring jobs. To add a job, define a bean of type {@code RecurringTask} with a job that may run twice.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Import(NodeNameConfiguration.class)
public class Deadlines {

    private static final String TABLE = "command_side.scheduled_tasks";
    private static final int THREADS = 8;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    /** Where commands are handled in the thread that sends them, and one transaction can hold many cases. */
    @Bean
    @Profile("!" + Program.PROFILE)
    CasesInOrder casesInOrder(DataSource dataSource, LockFactory caseLocks) {
        return new CasesInOrder(JdbcClient.create(dataSource), caseLocks);
    }

    /** @param together how many that are due at once are done in one transaction, at most */
    @Bean
    @Qualifier("deadlineDetailsTask")
    Task<DbSchedulerBinaryDeadlineDetails> deadlineTask(
            ObjectProvider<DbSchedulerDeadlineManager> deadlines,
            DataSource dataSource,
            Clock clock,
            Serializer serializer,
            TransactionManager transactions,
            Optional<CasesInOrder> cases,
            @Value("${followthrough.deadlines.together:100}") int together) {
        var rows = new DueRows(JdbcClient.create(dataSource), clock);
        var deadline = DbSchedulerDeadlineManager.binaryTask(deadlines::getObject);
        return new RetriedTask<>(new BundledTask<>(
                deadline,
                rows,
                new Beat(HEARTBEAT),
                transactions,
                together - 1,
                new BundledDeadlines(serializer, cases)));
    }

    /** In a saga's transaction: a rollback leaves no task. The lease of a dead node runs out after 12 s. */
    @Bean
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, Clock clock, NodeName node) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), notOnStartup(tasks))
                .startTasks(onStartup(tasks))
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(node.value()))
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(POLLING)
                // no more than can begin at once: what waits picked in the queue says no heartbeat, and would be taken
                // for dead
                .pollUsingLockAndFetch(0.5, 1.0)
                .enableImmediateExecution()
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    @Bean
    DeadlineManager deadlineManager(
            Scheduler scheduler, Configuration axon, Serializer serializer, TransactionManager transactions) {
        DbSchedulerDeadlineManager deadlines = new ForgivingDeadlines(
                DbSchedulerDeadlineManager.builder()
                        .scopeAwareProvider(new ConfigurationScopeAwareProvider(axon))
                        .transactionManager(transactions)
                        .startScheduler(false)
                        .stopScheduler(false),
                scheduler,
                serializer);
        deadlines.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return deadlines;
    }

    @Bean
    RunsScheduler runsScheduler(Scheduler scheduler) {
        return new RunsScheduler(scheduler);
    }

    private static List<Task<?>> notOnStartup(List<Task<?>> tasks) {
        return tasks.stream().filter(task -> !(task instanceof OnStartup)).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T extends Task<?> & OnStartup> List<T> onStartup(List<Task<?>> tasks) {
        return (List) tasks.stream().filter(OnStartup.class::isInstance).toList();
    }
}
