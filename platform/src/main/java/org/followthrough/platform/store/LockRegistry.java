package org.followthrough.platform.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.TransientDataAccessResourceException;

/** Lets one process at a time do a job, of all that share the database. One that dies gives its turn back. */
public final class LockRegistry {

    private final DataSource dataSource;

    public LockRegistry(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Does nothing where another process is just doing it. */
    public void whenFree(String job, Runnable work) {
        AdvisoryLock turn = new AdvisoryLock(AdvisoryLock.Kind.JOB, job);
        try (Connection holder = dataSource.getConnection()) {
            if (turn.tryToTake(holder)) {
                try {
                    work.run();
                } finally {
                    turn.giveBack(holder);
                }
            }
        } catch (SQLException away) {
            throw new TransientDataAccessResourceException("no turn was to be had", away);
        }
    }
}
