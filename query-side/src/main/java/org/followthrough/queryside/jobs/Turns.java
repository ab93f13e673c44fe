package org.followthrough.queryside.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.TransientDataAccessResourceException;

/** Lets one process at a time do a job, of all that share the database. One that dies gives its turn back. */
final class Turns {

    /** First key of the advisory locks; the second is a hash of the job's name. */
    private static final int JOB = 0x46_54_4a_42;

    private static final String TAKE = "select pg_try_advisory_lock(?, hashtext(?))";
    private static final String GIVE_BACK = "select pg_advisory_unlock(?, hashtext(?))";

    private final DataSource dataSource;

    Turns(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Does nothing where another process is just doing it. */
    void whenFree(String job, Runnable work) {
        try (Connection holder = dataSource.getConnection()) {
            if (isTrue(TAKE, job, holder)) {
                try {
                    work.run();
                } finally {
                    isTrue(GIVE_BACK, job, holder);
                }
            }
        } catch (SQLException away) {
            throw new TransientDataAccessResourceException("no turn was to be had", away);
        }
    }

    private static boolean isTrue(String question, String job, Connection holder) throws SQLException {
        try (PreparedStatement asked = holder.prepareStatement(question)) {
            asked.setInt(1, JOB);
            asked.setString(2, job);
            try (ResultSet answer = asked.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
