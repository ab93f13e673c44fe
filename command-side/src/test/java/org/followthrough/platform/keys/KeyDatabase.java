package org.followthrough.platform.keys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL of its own with the schema {@code command_side} as the program migrates it. */
final class KeyDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final DataSource dataSource;

    KeyDatabase() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(5))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        dataSource = asInProduction((PGSimpleDataSource) postgres.getPostgresDatabase());
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("command_side")
                .locations("classpath:db/command_side")
                .load()
                .migrate();
    }

    private static DataSource asInProduction(PGSimpleDataSource connections) {
        connections.setReWriteBatchedInserts(true);
        return connections;
    }

    DataSource dataSource() {
        return dataSource;
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(dataSource);
    }

    void clear() {
        jdbc().update("delete from command_side.subject_key");
        jdbc().update("delete from command_side.index_key");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
