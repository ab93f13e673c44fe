package org.followthrough.standalone.move;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Databases of a real PostgreSQL for the two sides, each with a role of its own, and for what is moved there. */
final class Databases {

    static final DatabaseRole COMMAND_SIDE = new DatabaseRole("command_role", "c");
    static final DatabaseRole QUERY_SIDE = new DatabaseRole("query_role", "q");

    private static final EmbeddedPostgres SERVER = server();

    private final String name = "d" + UUID.randomUUID().toString().replace("-", "");

    /** Empty; both roles may create schemas. */
    Databases() {
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        sql().sql("grant create on database " + name + " to command_role, query_role")
                .update();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    DataSource asSuperuser() {
        return SERVER.getDatabase("postgres", name);
    }

    JdbcClient sql() {
        return JdbcClient.create(asSuperuser());
    }

    long count(String table) {
        return sql().sql("select count(*) from " + table).query(Long.class).single();
    }

    private static EmbeddedPostgres server() {
        try {
            // a resolver of its own: else it would run on the files of a data folder that another test takes away
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(5))
                    .setPgBinaryResolver(
                            (system, machine) -> DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine))
                    .start();
            JdbcClient superuser = JdbcClient.create(server.getPostgresDatabase());
            for (DatabaseRole role : new DatabaseRole[] {COMMAND_SIDE, QUERY_SIDE}) {
                superuser
                        .sql("create role " + role.user() + " login password '" + role.password() + "'")
                        .update();
            }
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
