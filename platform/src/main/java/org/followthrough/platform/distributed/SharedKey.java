package org.followthrough.platform.distributed;

import java.sql.Connection;
import java.sql.SQLException;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.platform.store.AdvisoryLock;
import org.followthrough.platform.store.AdvisoryLock.Kind;

/** All who run wrap with the same key-encryption key: who has an older file cannot open what a newer one wraps. */
final class SharedKey {

    private SharedKey() {}

    /**
     * For as long as the connection lives.
     *
     * @param kek id of the key this process wraps with
     * @throws RefusedStart where others wrap with another one
     */
    static void join(String kek, Connection connection) throws SQLException {
        AdvisoryLock key = new AdvisoryLock(Kind.KEK, kek);
        key.tryToShare(connection);
        RefusedStart.unless(
                !key.isAnotherHeld(connection),
                "Processes that wrap with another key-encryption key than " + kek
                        + " are running. Stop all of them, give every process the same key file, and start again.");
    }
}
