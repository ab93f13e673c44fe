package org.followthrough.standalone;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database and the role that the program uses: owner of its data and no superuser. */
final class OwnDatabase {

    static final String NAME = "followthrough";

    private OwnDatabase() {}

    /** Repeatable: what exists is brought to the same state. */
    static void create(DataSource superuser, String password) {
        JdbcClient jdbc = JdbcClient.create(superuser);
        if (isMissing(jdbc, "SELECT count(*) FROM pg_roles WHERE rolname = ?")) {
            jdbc.sql("CREATE ROLE followthrough LOGIN").update();
        }
        jdbc.sql("ALTER ROLE followthrough PASSWORD '" + password.replace("'", "''") + "'")
                .update();
        if (isMissing(jdbc, "SELECT count(*) FROM pg_database WHERE datname = ?")) {
            jdbc.sql("CREATE DATABASE followthrough OWNER followthrough").update();
        }
    }

    private static boolean isMissing(JdbcClient jdbc, String count) {
        return jdbc.sql(count).param(NAME).query(Long.class).single() == 0;
    }
}
