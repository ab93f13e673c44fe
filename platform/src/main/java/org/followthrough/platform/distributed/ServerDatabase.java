package org.followthrough.platform.distributed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.core.env.Environment;

/**
 * The database that all processes of the distributed form share, as one side's role.
 *
 * @param url {@code jdbc:postgresql://host:port/name}
 */
record ServerDatabase(String url, String user, String password) {

    private static final String OTHER_FORM = "select to_regnamespace('event_store') is not null";
    private static final String HAS_SCHEMA = "select to_regnamespace('%s') is not null";
    private static final List<String> SCHEMAS = List.of("command_side", "query_side");
    private static final String MAY_USE = "select has_schema_privilege('%s', 'usage')";
    private static final String MAY_READ_TOKENS =
            "select coalesce(has_table_privilege(to_regclass('%s.token_entry'), 'select'), false)";
    private static final String FURTHEST = """
            select coalesce(max((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint), -1) from %s.token_entry""";
    private static final String NO_SUCH_LOGIN = "28";

    /** @throws RefusedStart where a setting is missing */
    static ServerDatabase in(Environment settings) {
        return new ServerDatabase(
                needed("followthrough.database.url", settings),
                needed("followthrough.database.user", settings),
                needed("followthrough.database.password", settings).strip());
    }

    private static String needed(String name, Environment settings) {
        String value = settings.getProperty(name, "");
        RefusedStart.unless(
                !value.isBlank(),
                "The setting " + name
                        + " is missing. A password belongs in a file of that name in the folder of secrets"
                        + " (followthrough.secrets), see docs/operations.md.");
        return value;
    }

    /** @throws RefusedStart where it cannot be reached, or keeps the events of a standalone installation itself */
    void requireThisForm() {
        asked(statement -> RefusedStart.unless(
                !answer(OTHER_FORM, statement, row -> row.getBoolean(1)),
                "The database keeps the events of a standalone installation. Start standalone on it, or move its events to"
                        + " Axon Server first (docs/operations.md)."));
    }

    /**
     * @param lastPosition asked after what was read: events go on coming meanwhile; empty where no server answers
     * @return what was answered
     * @throws RefusedStart where views or sagas have read more events than there are: they belong to another event store
     */
    OptionalLong requireNothingReadBeyond(Supplier<OptionalLong> lastPosition) {
        long furthest = furthestRead();
        OptionalLong last = lastPosition.get();
        RefusedStart.unless(
                last.isEmpty() || furthest <= last.getAsLong(),
                "The database has read more events than Axon Server's context holds: it belongs to another context or"
                        + " server. Check axon.axonserver.servers and axon.axonserver.context.");
        return last;
    }

    private long furthestRead() {
        long[] furthest = {-1};
        asked(statement -> {
            for (String schema : SCHEMAS) {
                if (mayReadTokens(schema, statement)) {
                    furthest[0] = Math.max(
                            furthest[0],
                            answer(String.format(Locale.ROOT, FURTHEST, schema), statement, row -> row.getLong(1)));
                }
            }
        });
        return furthest[0];
    }

    private static boolean mayReadTokens(String schema, Statement statement) throws SQLException {
        for (String question : List.of(HAS_SCHEMA, MAY_USE, MAY_READ_TOKENS)) {
            if (!answer(String.format(Locale.ROOT, question, schema), statement, row -> row.getBoolean(1))) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param lastPosition asked before: whoever adds the first event has made the tables
     * @throws RefusedStart where there are events, but the tables with the keys that open them were never made here
     */
    void requireKeysOf(long lastPosition) {
        asked(statement -> RefusedStart.unless(
                lastPosition < 0
                        || answer(
                                String.format(Locale.ROOT, HAS_SCHEMA, "command_side"),
                                statement,
                                row -> row.getBoolean(1)),
                "Axon Server holds events, but the database is new: it has none of the keys that open them. Check"
                        + " followthrough.database.url and axon.axonserver.servers, or restore the database from its"
                        + " backup."));
    }

    private void asked(Question question) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            question.ask(statement);
        } catch (SQLException unreachable) {
            throw refused(unreachable);
        }
    }

    private static <T> T answer(String question, Statement statement, Reading<T> reading) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return reading.of(row);
        }
    }

    RefusedStart refused(SQLException unreachable) {
        String state = String.valueOf(unreachable.getSQLState());
        return new RefusedStart(
                state.startsWith(NO_SUCH_LOGIN)
                        ? "The database does not let the role " + user
                                + " in: check followthrough.database.user and the" + " password."
                        : "The database cannot be reached (SQLSTATE " + state
                                + "): check followthrough.database.url and" + " that PostgreSQL runs.",
                unreachable);
    }

    private interface Question {
        void ask(Statement statement) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
