package org.followthrough.benchmark;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the deadlines are held against: a plain table of checks, and one job that sweeps what is overdue. For each check it
 * changes the row, notes it in a history and tells one recipient, as one would write it; it commits every hundred.
 */
final class SweptTable {

    private static final int COMMIT_EVERY = 100;

    private final DataSource dataSource;

    SweptTable(DataSource dataSource, int checks, LocalDate dueOn) {
        this.dataSource = dataSource;
        JdbcTemplate sql = new JdbcTemplate(dataSource);
        sql.execute("CREATE SCHEMA IF NOT EXISTS bare");
        sql.execute("CREATE TABLE bare.checks (id uuid PRIMARY KEY, case_id uuid NOT NULL, due_on date NOT NULL,"
                + " level integer NOT NULL DEFAULT 0, next_level_on date)");
        sql.execute("CREATE INDEX ON bare.checks (due_on) WHERE level = 0");
        sql.execute("CREATE TABLE bare.history (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                + " check_id uuid NOT NULL, what text NOT NULL, at timestamptz NOT NULL DEFAULT now())");
        sql.execute("CREATE TABLE bare.alerts (id uuid PRIMARY KEY, check_id uuid NOT NULL, recipient uuid NOT NULL,"
                + " read boolean NOT NULL DEFAULT false, UNIQUE (check_id, recipient))");
        sql.update(
                "INSERT INTO bare.checks (id, case_id, due_on)"
                        + " SELECT gen_random_uuid(), gen_random_uuid(), ? FROM generate_series(1, ?)",
                dueOn,
                checks);
    }

    void sweep(LocalDate today) throws SQLException {
        UUID recipient = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            while (sweepSome(connection, recipient, today)) {
                connection.commit();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static boolean sweepSome(Connection connection, UUID recipient, LocalDate today) throws SQLException {
        try (PreparedStatement due = connection.prepareStatement(
                "SELECT id FROM bare.checks WHERE level = 0 AND due_on < ? ORDER BY due_on LIMIT ? FOR UPDATE")) {
            due.setDate(1, Date.valueOf(today));
            due.setInt(2, COMMIT_EVERY);
            try (ResultSet rows = due.executeQuery()) {
                boolean any = false;
                while (rows.next()) {
                    any = true;
                    overdue(connection, rows.getObject(1, UUID.class), recipient, today);
                }
                return any;
            }
        }
    }

    private static void overdue(Connection connection, UUID check, UUID recipient, LocalDate today)
            throws SQLException {
        update(
                connection,
                "UPDATE bare.checks SET level = 1, next_level_on = ? WHERE id = ?",
                today.plusDays(7),
                check);
        update(connection, "INSERT INTO bare.history (check_id, what) VALUES (?, 'overdue')", check);
        update(
                connection,
                "INSERT INTO bare.alerts (id, check_id, recipient) VALUES (?, ?, ?)",
                UUID.randomUUID(),
                check,
                recipient);
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int each = 0; each < values.length; each++) {
                statement.setObject(each + 1, values[each]);
            }
            statement.executeUpdate();
        }
    }
}
