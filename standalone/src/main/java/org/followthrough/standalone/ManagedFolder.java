package org.followthrough.standalone;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.platform.store.ConnectionPool;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A data folder for a command of an operator: beside the program that uses it, whose database is only asked, or locked and with its
 * PostgreSQL started for the command.
 */
public final class ManagedFolder implements AutoCloseable {

    private static final int LOOKS = 120;
    private static final long PAUSE_MILLIS = 500;

    private final Path root;
    private final HikariDataSource connections;
    private final @Nullable StandaloneStore opened;

    private ManagedFolder(Path root, HikariDataSource connections, @Nullable StandaloneStore opened) {
        this.root = root;
        this.connections = connections;
        this.opened = opened;
    }

    /**
     * @param migrated whether the database is brought to this version first, as a start would; a program that runs has done that
     * @throws RefusedStart where there is no installation, or it was moved
     */
    public static ManagedFolder open(Path place, boolean migrated) {
        Path root = place.toAbsolutePath().normalize();
        StandaloneStore.requireInstallation(root);
        MovedMark.refuseIfIn(root);
        if (DataFolder.isInUse(root)) {
            return beside(root);
        }
        StandaloneStore store = migrated ? StandaloneStore.open(root) : StandaloneStore.openAsItIs(root);
        return new ManagedFolder(root, store.connections(), store);
    }

    /** One that is just starting is waited for. */
    private static ManagedFolder beside(Path root) {
        OptionalInt port = OptionalInt.empty();
        for (int look = 0; look < LOOKS && port.isEmpty() && DataFolder.isInUse(root); look++) {
            port = portOf(root);
            pause(port.isEmpty());
        }
        RefusedStart.unless(port.isPresent(), gone(root));
        HikariDataSource connections =
                ConnectionPool.of(OwnDatabase.url(port.getAsInt()), OwnDatabase.NAME, password(root));
        ManagedFolder folder = new ManagedFolder(root, connections, null);
        folder.awaitTables();
        return folder;
    }

    private void awaitTables() {
        for (int look = 0; look < LOOKS && !hasTables(); look++) {
            requireRunning();
            pause(true);
        }
        RefusedStart.unless(
                hasTables(),
                "The program that uses " + root
                        + " is of an older version, which takes no commands: stop it first, or use"
                        + " the jar it was started from.");
    }

    private boolean hasTables() {
        return JdbcClient.create(connections)
                .sql("select to_regclass('query_side.task') is not null")
                .query(Boolean.class)
                .single();
    }

    private static OptionalInt portOf(Path root) {
        try {
            return RunningPostgres.portOf(root.resolve("postgres"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String password(Path root) {
        try {
            return Files.readAllLines(root.resolve("database-password")).get(0);
        } catch (IOException unreadable) {
            throw new RefusedStart(
                    "The data folder " + root
                            + " cannot be read by this user: call the command as the user whose program" + " uses it.",
                    unreadable);
        }
    }

    private static void pause(boolean needed) {
        try {
            Thread.sleep(needed ? PAUSE_MILLIS : 0);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RefusedStart("Interrupted.", stopping);
        }
    }

    /** @throws RefusedStart where the program that did the work is gone */
    public void requireRunning() {
        RefusedStart.unless(DataFolder.isInUse(root), gone(root));
    }

    private static String gone(Path root) {
        return "The program that used " + root + " has ended. What was asked for stays asked: call again, or start it.";
    }

    /** Whether the program uses it, and does the work. */
    public boolean runs() {
        return opened == null;
    }

    public Path root() {
        return root;
    }

    public DataSource database() {
        return connections;
    }

    /** Ends what was started for the command, and nothing else. May be called twice. */
    @Override
    public synchronized void close() {
        if (opened == null) {
            connections.close();
        } else {
            opened.close();
        }
    }
}
