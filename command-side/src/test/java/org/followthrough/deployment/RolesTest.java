package org.followthrough.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The script that makes the roles of the two sides in a new PostgreSQL. */
class RolesTest {

    @Test
    void each_side_may_make_schemas_of_its_own_and_nothing_else(@TempDir Path place) throws Exception {
        assumeThat(Script.canRun("psql", "--version"))
                .as("There is no psql here to run deploy/postgres/roles.sh with")
                .isTrue();
        MadeSecrets secrets = MadeSecrets.in(place);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(5))
                .start()) {
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("create database followthrough")
                    .update();
            Script made = roles(secrets.folder(), server.getPort());
            assertThat(made.exitCode()).as(made.output()).isZero();
            assertThat(made.output()).isEmpty();

            JdbcClient querySide = as("query_side", server);
            assertThatCode(() -> querySide.sql("create schema query_side").update())
                    .doesNotThrowAnyException();
            assertThatThrownBy(() ->
                            querySide.sql("create table public.mine (id int)").update())
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> as("command_side", server)
                            .sql("create table query_side.mine (id int)")
                            .update())
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> querySide.sql("create role another").update())
                    .hasStackTraceContaining("permission denied");
            assertThat(passwordIsKept(server)).isTrue();
        }
    }

    @Test
    void without_passwords_no_role_is_made(@TempDir Path place) throws Exception {
        Script refused = roles(place, 1);

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output()).contains("run deploy/make-secrets.sh first");
    }

    private static Script roles(Path secrets, int port) throws Exception {
        return Script.run(
                ComposeFile.PROJECT,
                Map.of("SECRETS", secrets.toString(), "PGHOST", "127.0.0.1", "PGPORT", String.valueOf(port)),
                "bash",
                "deploy/postgres/roles.sh");
    }

    private static boolean passwordIsKept(EmbeddedPostgres server) {
        return JdbcClient.create(server.getPostgresDatabase())
                .sql("select bool_and(rolpassword like 'SCRAM-SHA-256$%') from pg_authid where rolname like '%\\_side'")
                .query(Boolean.class)
                .single();
    }

    private static JdbcClient as(String role, EmbeddedPostgres server) {
        return JdbcClient.create(
                new DriverManagerDataSource(server.getJdbcUrl(role, "followthrough"), role, "any: the server trusts"));
    }
}
