package org.followthrough.standalone.move;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.followthrough.platform.startup.RefusedStart;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The new database as the role of one side sees it. */
final class TargetDatabase {

    private static final String KEYS = "command_side.subject_key";

    private final Side side;
    private final String words;
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final JdbcClient sql = JdbcClient.create(database);

    TargetDatabase(Side side, String url, DatabaseRole role) {
        this.side = side;
        this.words = "The database " + withoutParameters(url) + " (as " + role.user() + ")";
        database.setUrl(url);
        database.setUser(role.user());
        database.setPassword(role.password());
        // values of a failed row may be personal data
        database.setLogServerErrorDetail(false);
    }

    /** They may hold a password. */
    static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    /** @throws RefusedStart where it cannot be reached, or is not free for a move of that source; nothing is written */
    void check(DataSource source) {
        try {
            RefusedStart.unless(
                    !has(Side.EVENTS),
                    words + " is that of a standalone installation: name one for the two sides, and an empty one.");
            RefusedStart.unless(
                    !hasLived() && !holdsAnother(source),
                    words + " was used by " + side.title()
                            + " already, or by the move of another installation: choose an" + " empty one.");
        } catch (DataAccessException e) {
            throw new RefusedStart(
                    words + " cannot be reached or read (" + codeOf(e) + "): check followthrough.database.url,"
                            + " followthrough.move." + side.title() + ".user and .password.",
                    e);
        }
    }

    private static String codeOf(DataAccessException failure) {
        return failure.getRootCause() instanceof SQLException known
                ? known.getSQLState()
                : failure.getClass().getSimpleName();
    }

    /** Whether this role may read it or not. */
    private boolean has(String table) {
        return sql.sql("select exists (select from pg_tables where schemaname || '.' || tablename = ?)")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    /** A position that nobody claimed yet is from a move that was cut short. */
    private boolean hasLived() {
        return has(side.positions())
                && sql.sql("select exists (select from " + side.positions()
                                + " where processor_name <> ? or claimed_by is not null)")
                        .param(side.goesOn())
                        .query(Boolean.class)
                        .single();
    }

    private boolean holdsAnother(DataSource source) {
        return side == Side.COMMAND
                && has(KEYS)
                && sql.sql("select subject from " + KEYS + " limit 1")
                        .query(UUID.class)
                        .optional()
                        .filter(subject -> JdbcClient.create(source)
                                .sql("select not exists (select from " + KEYS + " where subject = ?)")
                                .param(subject)
                                .query(Boolean.class)
                                .single())
                        .isPresent();
    }

    /** @param schemas makes the tables of this side, as its own start would */
    void migrate(List<Flyway> schemas) {
        try {
            schemas.forEach(Flyway::migrate);
        } catch (FlywayException | DataAccessException e) {
            throw new RefusedStart(
                    words
                            + " could not be prepared. Its role must be allowed to create schemas, and no other version of this"
                            + " program may have made tables there: " + e.getMessage(),
                    e);
        }
    }

    DataSource asDataSource() {
        return database;
    }

    /** Everything of this side in one transaction; what a move that was cut short left is replaced. */
    long copyFrom(DataSource source, Addition addition) {
        try (Connection from = source.getConnection();
                Connection to = database.getConnection()) {
            from.setAutoCommit(false);
            to.setAutoCommit(false);
            long rows = new TableCopy(from, to).replaceAll(side.tables());
            addition.add(to);
            to.commit();
            return rows;
        } catch (SQLException e) {
            throw notCopied(e.getSQLState(), e);
        } catch (IOException e) {
            throw notCopied(e.getClass().getSimpleName(), e);
        }
    }

    private RefusedStart notCopied(String what, Exception cause) {
        return new RefusedStart(words + " took no copy of the tables (" + what + "). Call the move again.", cause);
    }

    /** What belongs to the same transaction. */
    @FunctionalInterface
    interface Addition {
        void add(Connection to) throws SQLException;
    }
}
