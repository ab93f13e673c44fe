package org.followthrough.commandside.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One server for all tests of this run; each asks for a database of its own. */
final class RealPostgres {

    private static final EmbeddedPostgres SERVER = start();

    private RealPostgres() {}

    /** A new, empty database; returns its JDBC address, which needs no password. */
    static String newDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("CREATE DATABASE " + name)
                .update();
        return SERVER.getJdbcUrl("postgres", name);
    }

    static void run(String url, String statement) {
        JdbcClient.create(new DriverManagerDataSource(url)).sql(statement).update();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(5))
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
