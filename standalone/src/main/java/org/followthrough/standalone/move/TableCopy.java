package org.followthrough.standalone.move;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.followthrough.platform.startup.RefusedStart;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/** Copies tables as they are from one database to another, in the transaction of whoever asks. */
final class TableCopy {

    /** How many rows there are and what they say, whatever their order. */
    private record Contents(long rows, String sum) {}

    private final Connection from;
    private final Connection to;

    TableCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Takes the place of whatever rows are there.
     *
     * @return rows copied, found equal by reading them back
     */
    long replaceAll(List<MovedTable> tables) throws SQLException, IOException {
        for (int last = tables.size() - 1; last >= 0; last--) {
            execute("delete from " + tables.get(last).name());
        }
        long rows = 0;
        for (MovedTable table : tables) {
            rows += copy(table);
        }
        return rows;
    }

    private long copy(MovedTable table) throws SQLException, IOException {
        List<String> columns = columns(table);
        String select =
                "select " + String.join(", ", columns) + " from " + table.name() + " where " + table.condition();
        CopyOut out = copies(from).copyOut("copy (" + select + ") to stdout");
        CopyIn in = copies(to).copyIn("copy " + table.name() + " (" + String.join(", ", columns) + ") from stdin");
        for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
            in.writeToCopy(row, 0, row.length);
        }
        in.endCopy();
        Contents copied = contents(to, select);
        RefusedStart.unless(
                copied.equals(contents(from, select)),
                "The copy of " + table.name()
                        + " is not like the original. Nothing of it was kept: call the move again.");
        for (String identity : identities(table)) {
            drawFrom(table, identity);
        }
        return copied.rows();
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static Contents contents(Connection connection, String select) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*), coalesce(sum(hashtextextended(r::text collate \"C\", 0)), 0)::text from ("
                                + select + ") r")) {
            row.next();
            return new Contents(row.getLong(1), row.getString(2));
        }
    }

    /** Computed ones compute themselves again. */
    private List<String> columns(MovedTable table) throws SQLException {
        List<String> columns = names(table, "is_generated = 'NEVER'");
        columns.removeAll(table.without());
        return columns;
    }

    private List<String> identities(MovedTable table) throws SQLException {
        return names(table, "is_identity = 'YES'");
    }

    private List<String> names(MovedTable table, String which) throws SQLException {
        try (PreparedStatement select = from.prepareStatement("select quote_ident(column_name) from"
                + " information_schema.columns where table_schema = ? and table_name = ? and " + which
                + " order by ordinal_position")) {
            select.setString(1, table.schema());
            select.setString(2, table.bareName());
            try (ResultSet rows = select.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    /** New rows get numbers that no copied one has. */
    private void drawFrom(MovedTable table, String identity) throws SQLException {
        execute(String.format(
                Locale.ROOT,
                "select setval(pg_get_serial_sequence('%1$s', '%2$s'), coalesce(max(%2$s), 0) + 1, false) from %1$s",
                table.name(),
                identity));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = to.createStatement()) {
            statement.execute(sql);
        }
    }
}
