package org.followthrough.benchmark;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.followthrough.standalone.Followthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one more deadline costs, and one fewer, and waiting for them, among 1,000 and among 1,000,000. */
class PendingDeadlinesBenchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int TIMES = 2_000;
    private static final int WARM_UP = 6;
    private static final Duration WATCHED = Duration.ofSeconds(20);
    private static final SagaScopeDescriptor NOBODY = new SagaScopeDescriptor("FollowUpSaga", "nobody");

    private Scheduler scheduler;
    private JdbcClient database;
    private DeadlineManager deadlines;
    private ProcessorTime processors;

    /** Of the processors, microseconds of the database and of this program. */
    private record Cost(double scheduling, double cancelling) {}

    @Test
    void a_deadline_costs_the_same_among_a_million(@TempDir Path data) throws Exception {
        try (ConfigurableApplicationContext application = start(data)) {
            scheduler = application.getBean(Scheduler.class);
            database = application.getBean(JdbcClient.class);
            deadlines = application.getBean(DeadlineManager.class);
            processors = new ProcessorTime(data);
            fill(FEW);
            warmUp();
            Cost few = cost();
            double pollingFew = polling();
            fill(MANY - FEW);
            warmUp();
            Cost many = cost();
            print("scheduling one among 1,000,000", many.scheduling(), few.scheduling());
            print("cancelling one among 1,000,000", many.cancelling(), few.cancelling());
            System.out.printf(
                    Locale.ROOT,
                    "{\"benchmark\":\"polling, percent of one processor\",\"among_1000\":%.2f,\"among_1000000\":%.2f,"
                            + "\"goal\":5}%n",
                    pollingFew,
                    polling());
        }
    }

    private void fill(int rows) {
        database.sql("""
                        insert into command_side.scheduled_tasks
                            (task_name, task_instance, task_data, execution_time, picked, version)
                        select 'AxonDeadline', gen_random_uuid()::text, decode(repeat('00', 600), 'hex'),
                            now() + interval '1 day' + random() * interval '365 days', false, 1
                        from generate_series(1, :rows)
                        """).param("rows", rows).update();
        database.sql("vacuum analyze command_side.scheduled_tasks").update();
    }

    private void warmUp() {
        for (int round = 0; round < WARM_UP; round++) {
            cost();
        }
    }

    private Cost cost() {
        String[] ids = new String[TIMES];
        double begun = used();
        for (int each = 0; each < TIMES; each++) {
            ids[each] = deadlines.schedule(Duration.ofDays(30 + each % 300), "obligation.overdue", "x", NOBODY);
        }
        double scheduled = used();
        for (String id : ids) {
            deadlines.cancelSchedule("obligation.overdue", id);
        }
        return new Cost((scheduled - begun) / TIMES * 1e6, (used() - scheduled) / TIMES * 1e6);
    }

    /** What polling adds to a program at rest, in percent of one processor. */
    private double polling() throws InterruptedException {
        scheduler.pause();
        double atRest = percent();
        scheduler.resume();
        return percent() - atRest;
    }

    private double percent() throws InterruptedException {
        double begun = used();
        Thread.sleep(WATCHED.toMillis());
        return (used() - begun) / WATCHED.toSeconds() * 100;
    }

    private double used() {
        return processors.ofProgram() + processors.ofDatabase();
    }

    private static void print(String what, double many, double few) {
        System.out.printf(
                Locale.ROOT,
                "{\"benchmark\":\"%s\",\"cpu_us\":%.0f,\"among_1000_cpu_us\":%.0f,\"ratio\":%.2f,\"goal\":1.5}%n",
                what,
                many,
                few,
                many / few);
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Followthrough.class)
                .run("--followthrough.data=" + data, "--server.port=0", "--followthrough.demonstration=false");
    }
}
