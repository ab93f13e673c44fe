package org.followthrough.commandside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.followthrough.platform.distributed.SharedDatabases;
import org.followthrough.platform.startup.RefusedStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What PostgreSQL lets the role of query-side do with the tables of this side. */
class SharedTablesTest {

    private static final String NOT_ALLOWED = "42501";
    private static final String NOT_NULL = "23502";

    private final String url = SharedDatabases.create();
    private final DriverManagerDataSource commandSide = SharedDatabases.as("command_side", url);
    private final JdbcClient querySide = JdbcClient.create(SharedDatabases.as("query_side", url));

    @BeforeEach
    void migrated() {
        new CommandSideSchema().commandSideTables(commandSide).migrate();
        new CommandSideSchema().signInTables(commandSide).migrate();
    }

    @Test
    void nothing_is_lent_before() {
        refused("select count(*) from command_side.subject_key");
        refused("select count(*) from sign_in.credential");
    }

    @Test
    void keys_of_persons_are_read_and_added_never_changed_or_removed() {
        lend();

        for (String table : List.of("command_side.subject_key", "command_side.index_key")) {
            assertThat(may(table)).containsExactly("INSERT", "SELECT");
            allowed("insert into " + table + " default values");
            refused("update " + table + " set " + column(table) + " = null");
            refused("delete from " + table);
            refused("truncate " + table);
        }
    }

    @Test
    void passwords_are_chosen_and_none_is_removed() {
        lend();

        assertThat(may("sign_in.credential")).containsExactly("INSERT", "SELECT", "UPDATE");
        refused("delete from sign_in.credential");
    }

    @Test
    void sagas_deadlines_and_everything_else_stay_with_command_side() {
        lend();

        assertThat(querySide
                        .sql("select table_schema || '.' || table_name from information_schema.table_privileges"
                                + " where grantee = 'query_side' group by 1 order by 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "command_side.index_key",
                        "command_side.installation",
                        "command_side.subject_key",
                        "sign_in.credential");
        assertThat(may("command_side.installation")).containsExactly("SELECT");
        refused("select count(*) from command_side.scheduled_tasks");
        refused("create table command_side.mine (id int)");
        refused("drop table command_side.subject_key");
    }

    @Test
    void processes_that_start_together_lend_together() {
        List<CompletableFuture<Void>> starts = Stream.generate(() -> CompletableFuture.runAsync(this::lend))
                .limit(8)
                .toList();
        assertThatCode(() -> starts.forEach(CompletableFuture::join)).doesNotThrowAnyException();
    }

    @Test
    void a_role_that_is_not_there_is_named() {
        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(() -> lend("somebody_else"))
                .withMessageContaining("no role somebody_else");
    }

    private void lend() {
        lend("query_side");
    }

    private void lend(String role) {
        new SharedTables()
                .lendsTables(commandSide, new DataSourceTransactionManager(commandSide), role)
                .afterSingletonsInstantiated();
    }

    private List<String> may(String table) {
        return querySide
                .sql("select privilege_type from information_schema.table_privileges where grantee = 'query_side'"
                        + " and table_schema || '.' || table_name = :table order by 1")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private String column(String table) {
        return querySide
                .sql("select attname from pg_attribute where attrelid = cast(:table as regclass) and attnum = 1")
                .param("table", table)
                .query(String.class)
                .single();
    }

    /** What the table says of the row is another matter. */
    private void allowed(String statement) {
        assertThatThrownBy(() -> querySide.sql(statement).update())
                .satisfies(thrown -> assertThat(stateOf(thrown)).isEqualTo(NOT_NULL));
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> querySide.sql(statement).update())
                .satisfies(thrown -> assertThat(stateOf(thrown)).isEqualTo(NOT_ALLOWED));
    }

    private static String stateOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return database.getSQLState();
            }
        }
        return "none";
    }
}
