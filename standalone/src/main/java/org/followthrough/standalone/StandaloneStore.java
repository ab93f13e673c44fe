package org.followthrough.standalone;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.followthrough.commandside.CommandSideSchema;
import org.followthrough.commandside.store.EventStoreWiring;
import org.followthrough.platform.installation.Installation;
import org.followthrough.platform.installation.InstallationRepository;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.queryside.QuerySideSchema;
import org.followthrough.standalone.demonstration.HowFar;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a standalone installation keeps, while it does not run: locked for whoever opened it, its PostgreSQL started. */
public final class StandaloneStore implements AutoCloseable {

    private final DataFolder folder;
    private final OwnPostgres postgres;
    private final HikariDataSource connections;

    private StandaloneStore(DataFolder folder, OwnPostgres postgres, HikariDataSource connections) {
        this.folder = folder;
        this.postgres = postgres;
        this.connections = connections;
    }

    /**
     * The database is brought to this version, as a start would.
     *
     * @throws RefusedStart where there is no installation, it is running, or another version made it
     */
    public static StandaloneStore open(Path place) {
        StandaloneStore store = openAsItIs(place);
        store.migrate();
        store.begin();
        return store;
    }

    /** As {@link #open}, and nothing in the database is changed. */
    static StandaloneStore openAsItIs(Path place) {
        Path root = place.toAbsolutePath().normalize();
        requireInstallation(root);
        DataFolder folder = DataFolder.open(root);
        OwnPostgres postgres = OwnPostgres.start(folder);
        return new StandaloneStore(folder, postgres, DatabaseWiring.connections(folder, postgres));
    }

    /** @throws RefusedStart where there is none */
    static void requireInstallation(Path root) {
        RefusedStart.unless(
                Files.exists(root.resolve("postgres/created")),
                "There is no standalone installation in " + root + ": name its data folder in --followthrough.data.");
    }

    HikariDataSource connections() {
        return connections;
    }

    /** One of an older version may not have yet. */
    private void begin() {
        JdbcClient jdbc = JdbcClient.create(connections);
        new InstallationRepository(jdbc).begin(Installation.begunAs(new HowFar(folder.root(), jdbc).hasBegun()));
    }

    private void migrate() {
        try {
            EventStoreWiring.schemaIn(connections).migrate();
            CommandSideSchema.in(connections).migrate();
            CommandSideSchema.signIn(connections).migrate();
            QuerySideSchema.in(connections).migrate();
        } catch (FlywayException otherVersion) {
            close();
            throw new RefusedStart(
                    "The database in " + root() + " was made by another version of this program: use that one.",
                    otherVersion);
        }
    }

    public Path root() {
        return folder.root();
    }

    public DataSource database() {
        return connections;
    }

    /** From now on it starts here no more. */
    public void leave(MovedMark mark) {
        mark.leaveIn(folder);
    }

    /** Of those who were there at the first start, by login; valid where they have chosen no other. */
    public Map<String, String> firstPasswords() {
        return FirstPasswords.kept(folder, firstStaff());
    }

    /** Whether those may do nothing else before they choose their own. */
    public boolean firstPasswordsMustBeChanged() {
        return !firstStaff().invented();
    }

    private FirstStaff firstStaff() {
        return FirstStaff.of(folder, false, false);
    }

    /** Ends its PostgreSQL too. May be called twice. */
    @Override
    public synchronized void close() {
        if (connections.isClosed()) {
            return;
        }
        connections.close();
        try {
            postgres.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
