package org.followthrough.platform.distributed;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.followthrough.platform.keys.KeyEncryptionKey;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.platform.store.ConnectionPool;
import org.springframework.core.env.Environment;

/** The database that all processes share, for a command of an operator. */
public final class ManagedDatabase implements AutoCloseable {

    private final ServerDatabase database;
    private final Environment settings;
    private final HikariDataSource connections;

    private ManagedDatabase(ServerDatabase database, Environment settings) {
        this.database = database;
        this.settings = settings;
        this.connections = ConnectionPool.of(database.url(), database.user(), database.password());
    }

    /** @throws RefusedStart where a setting is missing, it cannot be reached, or is that of a standalone installation */
    public static ManagedDatabase in(Environment settings) {
        ServerDatabase database = ServerDatabase.in(settings);
        database.requireThisForm();
        return new ManagedDatabase(database, settings);
    }

    public DataSource connections() {
        return connections;
    }

    /** Id of the key-encryption key in the file that is given; empty where it cannot be read. */
    public Optional<String> kek() {
        try {
            return Optional.of(RequiredKeyFile.requireIn(settings).id());
        } catch (RefusedStart unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Work with the key that all who run wrap with; nobody with another one starts meanwhile.
     *
     * @throws RefusedStart where somebody runs with another one, or the file cannot be read
     */
    public void withSharedKey(Runnable work) {
        KeyEncryptionKey kek = RequiredKeyFile.requireIn(settings);
        try (Connection held = connections.getConnection()) {
            try {
                SharedKey.join(kek.id(), held);
                work.run();
            } finally {
                // a pooled connection lives on
                connections.evictConnection(held);
            }
        } catch (SQLException away) {
            throw database.refused(away);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
