package org.followthrough.queryside.management;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.followthrough.platform.clock.ClockConfiguration;
import org.followthrough.platform.distributed.ManagedDatabase;
import org.followthrough.platform.distributed.Program;
import org.followthrough.platform.management.Management;
import org.followthrough.platform.management.ManagementCommands;
import org.followthrough.platform.management.Status;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.queryside.tasks.OwnWork;
import org.followthrough.queryside.tasks.Tasks;
import org.followthrough.queryside.tasks.Watch;
import org.followthrough.queryside.views.ViewTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The commands of query-side. Where no process of it takes a task up in time, one is started for it, without a port. */
public final class QuerySideManagement implements Management {

    private static final long TAKEN_WITHIN_SECONDS = 10;

    private final Class<?> program;
    private final ManagedDatabase database;
    private final String[] given;
    private final Clock clock;
    private @Nullable ConfigurableApplicationContext own;
    private @Nullable OwnWork work;

    /** @param program of query-side */
    public QuerySideManagement(Class<?> program, Environment settings, String... given) {
        this.program = program;
        this.database = ManagedDatabase.in(settings);
        this.given = given;
        this.clock = ClockConfiguration.in(settings);
    }

    @Override
    public int rebuild(String view) {
        return views().rebuild(view);
    }

    @Override
    public int retrySetAside(String view) {
        return views().retrySetAside(view);
    }

    @Override
    public int rotateKey() {
        throw new RefusedStart("Keys are changed by command-side: call this command of its program.");
    }

    @Override
    public int status() {
        new Status(JdbcClient.create(database.connections()), System.out).print(database.kek(), LocalDate.now(clock));
        return ManagementCommands.DONE;
    }

    private ViewManagement views() {
        JdbcClient sql = JdbcClient.create(database.connections());
        RefusedStart.unless(
                sql.sql("select to_regnamespace('query_side') is not null")
                        .query(Boolean.class)
                        .single(),
                "The database has no views yet: start query-side first.");
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(TAKEN_WITHIN_SECONDS);
        return new ViewManagement(new Tasks(sql, clock), awaitTaken(last), System.out);
    }

    private Watch.Meanwhile awaitTaken(long last) {
        return task -> {
            if (work == null && task.takenBy() == null && System.nanoTime() > last) {
                startOwn();
            }
            if (work != null) {
                work.look(task);
            }
        };
    }

    private void startOwn() {
        ConfigurableApplicationContext started = Program.start(
                program,
                "query-side",
                Stream.concat(
                                Arrays.stream(given)
                                        .filter(one -> !one.startsWith("--server.port")
                                                && !one.startsWith("--followthrough.node")),
                                Stream.of("--followthrough.management=true", "--server.port=-1"))
                        .toArray(String[]::new));
        own = started;
        work = new OwnWork(started.getBean(ViewTasks.class)::look);
    }

    @Override
    public void close() {
        if (work != null) {
            work.close();
        }
        if (own != null) {
            own.close();
        }
        database.close();
    }
}
