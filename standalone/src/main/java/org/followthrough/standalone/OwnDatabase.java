package org.followthrough.standalone;

import java.util.Optional;
import javax.sql.DataSource;
import org.followthrough.platform.installation.Installation;
import org.followthrough.platform.installation.InstallationRepository;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database and the role that the program uses: owner of its data and no superuser. */
final class OwnDatabase {

    static final String NAME = "followthrough";

    private static final String DATABASES = "SELECT count(*) FROM pg_database WHERE datname = ?";

    private OwnDatabase() {}

    /** @param port of the PostgreSQL on this machine */
    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    /** Repeatable: what exists is brought to the same state. */
    static void create(DataSource superuser, String password) {
        JdbcClient jdbc = JdbcClient.create(superuser);
        if (isMissing(jdbc, "SELECT count(*) FROM pg_roles WHERE rolname = ?")) {
            jdbc.sql("CREATE ROLE followthrough LOGIN").update();
        }
        jdbc.sql("ALTER ROLE followthrough PASSWORD '" + password.replace("'", "''") + "'")
                .update();
        if (isMissing(jdbc, DATABASES)) {
            jdbc.sql("CREATE DATABASE followthrough OWNER followthrough").update();
        }
    }

    /** Which installation it is of, before anything in it is touched. Empty where there is none yet. */
    static Optional<Installation> installation(OwnPostgres postgres) {
        JdbcClient superuser = JdbcClient.create(postgres.asSuperuser());
        return isMissing(superuser, DATABASES)
                ? Optional.empty()
                : new InstallationRepository(JdbcClient.create(postgres.asSuperuserIn(NAME))).find();
    }

    private static boolean isMissing(JdbcClient jdbc, String count) {
        return jdbc.sql(count).param(NAME).query(Long.class).single() == 0;
    }
}
