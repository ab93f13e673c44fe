package org.followthrough.platform.distributed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.platform.store.AdvisoryLock;
import org.followthrough.platform.store.AdvisoryLock.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * That this process runs, under its name and in its version, as advisory locks of a connection of its own: PostgreSQL gives
 * them back when the process dies, however it dies. Two keys of 32 bits, so they meet no lock of the event store.
 */
final class Presence implements AutoCloseable, ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);
    private static final long LOOKS_EVERY_SECONDS = 5;
    private static final int ANSWERS_WITHIN_SECONDS = 2;

    /** A process that has just stopped may still be known to PostgreSQL for a moment. */
    private static final int LOOKS_BEFORE_REFUSED = 5;

    private static final long PAUSE_MILLIS = 250;

    /** A machine that lost its power or its net says no goodbye: PostgreSQL gives its locks back after some 11 s. */
    private static final String NOTICE_DEATH =
            "set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3";

    private final ServerDatabase database;
    private final Node node;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "presence");
        thread.setDaemon(true);
        return thread;
    });
    private final StartLock turn;
    private Connection held;

    private Presence(ServerDatabase database, Node node) throws SQLException {
        this.database = database;
        this.node = node;
        this.turn = new StartLock(database.user());
        this.held = take(database, node);
    }

    /** @throws RefusedStart where another process has the name, or another version runs, or the database cannot be reached */
    static Presence of(Node node, ServerDatabase database) {
        Presence presence = joined(node, database);
        try {
            presence.turn.await(presence.held);
        } catch (SQLException away) {
            presence.leave();
            throw database.refused(away);
        } catch (RefusedStart waitedTooLong) {
            presence.leave();
            throw waitedTooLong;
        }
        presence.looks.scheduleWithFixedDelay(
                presence::keep, LOOKS_EVERY_SECONDS, LOOKS_EVERY_SECONDS, TimeUnit.SECONDS);
        return presence;
    }

    private static Presence joined(Node node, ServerDatabase database) {
        for (int look = 1; true; look++) {
            try {
                return new Presence(database, node);
            } catch (RefusedStart refused) {
                if (look == LOOKS_BEFORE_REFUSED) {
                    throw refused;
                }
                pause();
            } catch (SQLException unreachable) {
                throw database.refused(unreachable);
            }
        }
    }

    private void leave() {
        try {
            close();
        } catch (SQLException gone) {
            LOG.debug("With the connection the name is free too: SQLSTATE {}", gone.getSQLState());
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        started();
    }

    synchronized void started() {
        turn.end(held);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RefusedStart("Stopped at the start", stopping);
        }
    }

    private static Connection take(ServerDatabase database, Node node) throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        try {
            noticeDeath(connection);
            RefusedStart.unless(
                    new AdvisoryLock(Kind.NODE, node.name()).tryToTake(connection),
                    "Another running process is named " + node.name()
                            + ". Give each its own with followthrough.node=<name>, or leave the setting out.");
            AdvisoryLock version = new AdvisoryLock(Kind.VERSION, node.version());
            version.tryToShare(connection);
            RefusedStart.unless(
                    !version.isAnotherHeld(connection),
                    "Processes of another version than " + node.version()
                            + " are running. Stop all of them first: both sides run in the same version.");
            SharedKey.join(node.kek(), connection);
            return connection;
        } catch (SQLException | RefusedStart refused) {
            connection.close();
            throw refused;
        }
    }

    private static void noticeDeath(Connection connection) throws SQLException {
        try (Statement settings = connection.createStatement()) {
            settings.execute(NOTICE_DEATH);
        }
    }

    /** After the database was away the locks are taken again. */
    private synchronized void keep() {
        try {
            if (!held.isValid(ANSWERS_WITHIN_SECONDS)) {
                held.close();
                held = take(database, node);
            }
        } catch (SQLException away) {
            LOG.debug("The database is away: SQLSTATE {}", away.getSQLState());
        } catch (RefusedStart meanwhile) {
            LOG.error("While the database was away: {}", meanwhile.getMessage());
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        looks.shutdownNow();
        held.close();
    }
}
