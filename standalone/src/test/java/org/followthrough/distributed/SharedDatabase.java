package org.followthrough.distributed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL with the roles of both sides, as an operator prepares it. */
final class SharedDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    private SharedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static SharedDatabase start() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(5))
                .setServerConfig("max_connections", "300")
                .start();
        JdbcClient operator = JdbcClient.create(server.getPostgresDatabase());
        for (String role : List.of("command_side", "query_side")) {
            operator.sql("create role " + role + " login password 'of-" + role + "'")
                    .update();
            operator.sql("grant create on database postgres to " + role).update();
        }
        return new SharedDatabase(server);
    }

    /** How a side is told where it is, and as whom it comes. */
    Stream<String> settings(String role) {
        return Stream.of(
                "--followthrough.database.url=jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                "--followthrough.database.user=" + role,
                "--followthrough.database.password=of-" + role);
    }

    JdbcClient asOperator() {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
