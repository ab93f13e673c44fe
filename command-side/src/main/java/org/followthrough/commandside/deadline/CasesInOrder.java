package org.followthrough.commandside.deadline;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the cases of a bundle before the first of them is read: everybody who holds more than one takes them in the same order, so
 * that no two wait for each other, and what was read ahead stays true until it is appended to (docs/adr/0023).
 */
final class CasesInOrder {

    private final JdbcClient database;
    private final LockFactory locks;

    CasesInOrder(JdbcClient database, LockFactory locks) {
        this.database = database;
        this.locks = locks;
    }

    /** @param sagas whose cases are held until the work is done */
    void during(Collection<String> sagas, Runnable work) {
        Deque<Lock> held = new ArrayDeque<>();
        try {
            casesOf(sagas).forEach(one -> held.push(locks.obtainLock(one)));
            work.run();
        } finally {
            held.forEach(Lock::release);
        }
    }

    private SortedSet<String> casesOf(Collection<String> sagas) {
        return new TreeSet<>(
                database.sql("select association_value from command_side.saga_association where saga_id = any(:sagas)")
                        .param("sagas", sagas.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }
}
