package org.followthrough.commandside;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.followthrough.platform.clock.ClockConfiguration;
import org.followthrough.platform.distributed.ManagedDatabase;
import org.followthrough.platform.keys.KeyEncryptionKey;
import org.followthrough.platform.keys.KeyRotation;
import org.followthrough.platform.keys.KeysConfiguration;
import org.followthrough.platform.management.Management;
import org.followthrough.platform.management.ManagementCommands;
import org.followthrough.platform.management.Status;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The commands of command-side. The key file is the operator's: no program writes it. So a command wraps keys anew by itself, running
 * processes or not: all of them know the new key, else it refuses.
 */
final class CommandSideManagement implements Management {

    private static final String NOT_HERE =
            "Views live on the query side: call this command of the program of query-side.";

    private static final String NEW_KEY = """
            No key hangs on an older key-encryption key. To bring in a new one: stop all processes of both sides; call "add-key <file>" of
            command-side with the key file; back the file up and give it to all of them; start them; call rotate-key.""";

    private final Environment settings;
    private final ManagedDatabase database;
    private final Clock clock;
    private final PrintStream out = System.out;

    CommandSideManagement(Environment settings) {
        this.settings = settings;
        this.clock = ClockConfiguration.in(settings);
        this.database = ManagedDatabase.in(settings);
    }

    @Override
    public int rebuild(String view) {
        throw new RefusedStart(NOT_HERE);
    }

    @Override
    public int retrySetAside(String view) {
        throw new RefusedStart(NOT_HERE);
    }

    @Override
    public int rotateKey() {
        database.withSharedKey(this::rewrap);
        return ManagementCommands.DONE;
    }

    private void rewrap() {
        DataSource connections = database.connections();
        RefusedStart.unless(
                JdbcClient.create(connections)
                        .sql("select to_regclass('command_side.subject_key') is not null")
                        .query(Boolean.class)
                        .single(),
                "The database has no keys yet: start command-side first.");
        KeyEncryptionKey kek = opened(connections);
        KeyRotation rotation = new KeyRotation(connections, kek);
        long older = rotation.remaining();
        if (older == 0) {
            out.println(NEW_KEY);
            return;
        }
        rotation.rewrap(soFar -> out.println("Wrapping keys anew: " + soFar + " of " + older));
        out.println("All keys are wrapped by the key-encryption key " + kek.id() + ".");
    }

    private KeyEncryptionKey opened(DataSource connections) {
        try {
            return KeysConfiguration.custody(connections, settings).open();
        } catch (IllegalStateException unfit) {
            throw new RefusedStart(String.valueOf(unfit.getMessage()), unfit);
        }
    }

    @Override
    public int status() {
        new Status(JdbcClient.create(database.connections()), out).print(database.kek(), LocalDate.now(clock));
        return ManagementCommands.DONE;
    }

    @Override
    public void close() {
        database.close();
    }
}
