package org.followthrough.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A lock of PostgreSQL on a name, held by a connection until it gives it back or ends, however it ends. Its two keys of 32 bits
 * meet no lock of the event store, which has one of 64.
 */
public record AdvisoryLock(Kind kind, String name) {

    private static final String TRY = "select pg_try_advisory_lock(?, hashtext(?))";
    private static final String TRY_SHARED = "select pg_try_advisory_lock_shared(?, hashtext(?))";
    private static final String WAIT = "select pg_advisory_lock(?, hashtext(?)) is not null";
    private static final String GIVE_BACK = "select pg_advisory_unlock(?, hashtext(?))";
    private static final String ANOTHER_NAME = """
            select exists (select from pg_locks
                where locktype = 'advisory' and objsubid = 2 and classid = ?::oid
                    and objid <> (hashtext(?)::bigint & 4294967295)::oid
                    and database = (select oid from pg_database where datname = current_database()))""";

    /** What the name is of. The numbers are in use by running programs: all processes must have the same. */
    public enum Kind {
        NODE(0x46_54_4e_4d),
        VERSION(0x46_54_56_52),
        START(0x46_54_53_54),
        JOB(0x46_54_4a_42),
        KEK(0x46_54_4b_4b);

        private final int key;

        Kind(int key) {
            this.key = key;
        }
    }

    /** False where another connection holds it. */
    public boolean tryToTake(Connection by) throws SQLException {
        return isTrue(TRY, by);
    }

    /** Beside others who share it. */
    public boolean tryToShare(Connection by) throws SQLException {
        return isTrue(TRY_SHARED, by);
    }

    /** Waits for whoever holds it, as long as the connection's {@code lock_timeout}: then SQLSTATE 55P03. */
    public void await(Connection by) throws SQLException {
        isTrue(WAIT, by);
    }

    public void giveBack(Connection by) throws SQLException {
        isTrue(GIVE_BACK, by);
    }

    /** Whether anybody holds one of this kind on another name. */
    public boolean isAnotherHeld(Connection asking) throws SQLException {
        return isTrue(ANOTHER_NAME, asking);
    }

    private boolean isTrue(String question, Connection connection) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(question)) {
            asked.setInt(1, kind.key);
            asked.setString(2, name);
            try (ResultSet answer = asked.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
