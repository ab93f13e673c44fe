package org.followthrough.standalone.management;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.sql.DataSource;
import org.followthrough.platform.clock.ClockConfiguration;
import org.followthrough.platform.keys.KeyCustody;
import org.followthrough.platform.keys.KeyEncryptionKey;
import org.followthrough.platform.keys.KeyFile;
import org.followthrough.platform.keys.KeysConfiguration;
import org.followthrough.platform.management.Management;
import org.followthrough.platform.management.ManagementCommands;
import org.followthrough.platform.management.Status;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.queryside.management.ViewManagement;
import org.followthrough.queryside.tasks.OwnWork;
import org.followthrough.queryside.tasks.Task.Kind;
import org.followthrough.queryside.tasks.Tasks;
import org.followthrough.queryside.tasks.Watch;
import org.followthrough.queryside.views.ViewTasks;
import org.followthrough.standalone.KeyRotationJob;
import org.followthrough.standalone.ManagedFolder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The commands of a standalone installation: the program does the work where it runs, else the command itself. */
public final class StandaloneManagement implements Management {

    private final Environment settings;
    private final String[] given;
    private final PrintStream out = System.out;
    private final Clock clock;

    /** The last one opened is closed first. */
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    public StandaloneManagement(Environment settings, String... given) {
        this.settings = settings;
        this.given = given;
        this.clock = ClockConfiguration.in(settings);
        // one that is interrupted leaves no PostgreSQL running that it started
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    @Override
    public int rebuild(String view) {
        return views(open(true)).rebuild(view);
    }

    @Override
    public int retrySetAside(String view) {
        return views(open(true)).retrySetAside(view);
    }

    @Override
    public int rotateKey() {
        ManagedFolder folder = open(true);
        KeyCustody custody = KeysConfiguration.custody(folder.database(), settings);
        Watch.Meanwhile meanwhile = folder.runs() ? task -> folder.requireRunning() : rotation(folder, custody);
        new Watch(tasks(folder), out).follow(Kind.ROTATE_KEY, "", meanwhile);
        KeyFile file = custody.place();
        out.println(
                "All keys are wrapped by the key-encryption key " + file.read().id() + " in " + file
                        + ". Back this file up now, apart from the database: an older backup of it does not open what is made from now"
                        + " on.");
        return ManagementCommands.DONE;
    }

    private Watch.Meanwhile rotation(ManagedFolder folder, KeyCustody custody) {
        KeyEncryptionKey kek = opened(custody);
        KeyRotationJob job = new KeyRotationJob(tasks(folder), custody.place(), kek, folder.database(), "command");
        return keep(new OwnWork(job::look));
    }

    private static KeyEncryptionKey opened(KeyCustody custody) {
        try {
            return custody.open();
        } catch (IllegalStateException unfit) {
            throw new RefusedStart(String.valueOf(unfit.getMessage()), unfit);
        }
    }

    @Override
    public int status() {
        ManagedFolder folder = open(false);
        out.println("Data folder:                 " + folder.root() + (folder.runs() ? ", in use" : ", stopped"));
        new Status(JdbcClient.create(folder.database()), out).print(kek(folder.database()), LocalDate.now(clock));
        return ManagementCommands.DONE;
    }

    private Optional<String> kek(DataSource database) {
        try {
            return Optional.of(
                    KeysConfiguration.custody(database, settings).place().read().id());
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private ManagedFolder open(boolean migrated) {
        return keep(ManagedFolder.open(Path.of(settings.getProperty("followthrough.data", "data")), migrated));
    }

    private ViewManagement views(ManagedFolder folder) {
        Watch.Meanwhile meanwhile = task -> folder.requireRunning();
        if (!folder.runs()) {
            ConfigurableApplicationContext views = keep(ViewsOnly.start(folder.database(), given));
            meanwhile = keep(new OwnWork(views.getBean(ViewTasks.class)::look));
        }
        return new ViewManagement(tasks(folder), meanwhile, out);
    }

    private Tasks tasks(ManagedFolder folder) {
        return new Tasks(JdbcClient.create(folder.database()), clock);
    }

    private synchronized <T extends AutoCloseable> T keep(T one) {
        opened.push(one);
        return one;
    }

    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception failed) {
                System.err.println("Closed with " + failed.getClass().getSimpleName());
            }
        }
    }
}
