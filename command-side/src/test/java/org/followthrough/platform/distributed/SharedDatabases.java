package org.followthrough.platform.distributed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One server for all tests of this run, with the two roles and their passwords; each test asks for a database of its own. */
public final class SharedDatabases {

    public static final String PASSWORD = "three words and a river";

    private static final String ONLY_WITH_PASSWORD = """
            local all all trust
            host all postgres 127.0.0.1/32 trust
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private static final EmbeddedPostgres SERVER = start();

    private SharedDatabases() {}

    /** A new, empty database that both roles may make schemas in; returns its JDBC address. */
    public static String create() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient server = JdbcClient.create(SERVER.getPostgresDatabase());
        server.sql("create database " + name).update();
        server.sql("grant create on database " + name + " to command_side, query_side")
                .update();
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + name;
    }

    /** As the server's own administrator. */
    public static JdbcClient asSuperuser(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
    }

    /** As the role of a side. */
    public static DriverManagerDataSource as(String role, String url) {
        return new DriverManagerDataSource(url, role, PASSWORD);
    }

    private static EmbeddedPostgres start() {
        try {
            // the server runs as a user of its own
            Path folder = Files.createTempDirectory("followthrough-hba");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Path rules = Files.writeString(folder.resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(5))
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("hba_file", rules.toString())
                    .start();
            JdbcClient administrator = JdbcClient.create(server.getPostgresDatabase());
            for (String role : new String[] {"command_side", "query_side"}) {
                administrator
                        .sql("create role " + role + " login password '" + PASSWORD + "'")
                        .update();
            }
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
