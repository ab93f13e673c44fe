package org.followthrough.platform.distributed;

import java.time.Duration;
import java.util.List;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables that the other side makes and lends, waited for while it starts for the first time.
 *
 * @param names with their schemas
 * @param longest how long they are waited for
 */
public record RequiredTables(List<String> names, Duration longest) {

    private static final long PAUSE_MILLIS = 500;

    private static final String SCHEMA_IS_THERE = "select to_regnamespace(:schema) is not null";

    /** Waits a minute, for the first start of the other side. */
    public RequiredTables(List<String> names) {
        this(names, Duration.ofMinutes(1));
    }

    /** @throws RefusedStart where they are not lent in time */
    void await(JdbcClient database) {
        long end = System.nanoTime() + longest.toNanos();
        while (!names.stream().allMatch(name -> isLent(name, database))) {
            RefusedStart.unless(
                    System.nanoTime() < end,
                    "The database has no " + names
                            + " for this side. Start command-side first: it makes these tables and"
                            + " lends them to the role of query-side.");
            pause();
        }
    }

    private static boolean isLent(String name, JdbcClient database) {
        String schema = name.substring(0, name.indexOf('.'));
        return database.sql(SCHEMA_IS_THERE)
                        .param("schema", schema)
                        .query(Boolean.class)
                        .single()
                && mayUse(schema, database)
                && database.sql("select coalesce(has_table_privilege(to_regclass(:name), 'select'), false)")
                        .param("name", name)
                        .query(Boolean.class)
                        .single();
    }

    private static boolean mayUse(String schema, JdbcClient database) {
        return database.sql("select has_schema_privilege(:schema, 'usage')")
                .param("schema", schema)
                .query(Boolean.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RefusedStart("Stopped while waiting for the tables of the other side", stopping);
        }
    }
}
