package org.followthrough.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.codes.AlertKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Duty;
import org.followthrough.standalone.Followthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Midnight comes and 10,000 checks are overdue: seconds until the last is said and until the last is told, next to a table and
 * a job that sweeps it; and what each costs the processors, which another program's work does not stretch.
 */
class DueAtOnceBenchmark {

    private static final int CHECKS = Integer.getInteger("benchmark.checks", 10_000);
    private static final String OVERDUE =
            "event_store.domain_event_entry where payload_type = 'followup.CheckBecameOverdue'";
    private static final String ALERTS = "query_side.alert where kind = 'OVERDUE'";
    private static final String TASKS = "command_side.scheduled_tasks where not picked";

    private JdbcClient database;
    private ProcessorTime processors;

    @Test
    void checks_that_are_overdue_at_the_same_moment(@TempDir Path data) throws Exception {
        try (ConfigurableApplicationContext application = start(data)) {
            database = application.getBean(JdbcClient.class);
            processors = new ProcessorTime(data);
            MovableClock clock = application.getBean(MovableClock.class);
            Protocol protocol = application.getBean(Protocol.class);
            LocalDate today = protocol.today(clock.instant());
            LocalDate due = protocol.firstCheckDue(today, RiskLevel.HIGH);
            dutySupervisorWishesMail(application);
            new DueCases(application, today).make(CHECKS);
            await().until(() -> count(TASKS) == CHECKS && viewsAreIdle());
            Lap sweep = new Lap(processors);
            sweep(application, due);
            double[] swept = sweep.print("swept by one job", null);

            clock.advance(
                    Duration.between(clock.instant(), protocol.overdueFrom(due).plusSeconds(1)));
            Lap deadlines = new Lap(processors);
            await().pollInterval(Duration.ofMillis(20)).until(() -> count(OVERDUE) >= CHECKS);
            deadlines.print("last overdue event", swept);
            await().pollInterval(Duration.ofMillis(20)).until(() -> count(ALERTS) >= CHECKS);
            deadlines.print("last alert", swept);
            await().until(() -> count(TASKS) == CHECKS && viewsAreIdle());
            deadlines.print("waiting for the next level", swept);
            assertThat(count(OVERDUE)).isEqualTo(CHECKS);
            assertThat(count(ALERTS)).isEqualTo(CHECKS);

            clock.advance(Duration.ofHours(9));
            await().until(() -> count(ALERTS + " and digest_on is not null") == CHECKS);
            assertThat(count("query_side.alert_delivery where digest_on = '" + due.plusDays(1) + "'"))
                    .isOne();
        }
    }

    private static void dutySupervisorWishesMail(ConfigurableApplicationContext application) {
        UUID supervisor = application
                .getBean(StaffDirectory.class)
                .now()
                .holding(Duty.DUTY_SUPERVISOR)
                .get(0)
                .id();
        application
                .getBean(Wishes.class)
                .save(new Wish(
                        supervisor,
                        null,
                        "duty@example.org",
                        EnumSet.of(AlertKind.OVERDUE),
                        null,
                        null,
                        EnumSet.noneOf(AlertKind.class)));
    }

    private void sweep(ConfigurableApplicationContext application, LocalDate due) throws Exception {
        new SweptTable(application.getBean(DataSource.class), CHECKS, due).sweep(due.plusDays(1));
    }

    private long count(String rows) {
        return database.sql("select count(*) from " + rows).query(Long.class).single();
    }

    /** Each has read what was last recorded. */
    private boolean viewsAreIdle() {
        return database.sql("""
                        select bool_and((convert_from(token, 'UTF8')::json ->> 'index')::bigint
                            >= (select max(global_index) from event_store.domain_event_entry))
                        from (select token from query_side.token_entry union all
                            select token from command_side.token_entry) as positions
                        """).query(Boolean.class).single();
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Followthrough.class)
                .run("--followthrough.data=" + data, "--server.port=0", "--followthrough.demonstration=false");
    }
}
