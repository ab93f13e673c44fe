package org.followthrough.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.followthrough.platform.signin.Passwords;
import org.followthrough.platform.startup.RefusedStart;

/** A PostgreSQL in the data folder, for this process alone: on the loopback interface, with passwords, syncing to disk. */
final class OwnPostgres implements AutoCloseable {

    private static final String ONLY_BY_PASSWORD = "host all all 127.0.0.1/32 scram-sha-256\n";

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(5);
    private static final Duration STARTS_AGAIN_WITHIN = Duration.ofSeconds(3);

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final String superuserPassword;

    private OwnPostgres(DataFolder folder, EmbeddedPostgres server, String superuserPassword) {
        this.folder = folder;
        this.server = server;
        this.superuserPassword = superuserPassword;
    }

    /**
     * Starts it, or adopts the one that a killed process left running on this folder.
     *
     * @throws RefusedStart where it does not start, or the one that runs serves another folder
     */
    static OwnPostgres start(DataFolder folder) {
        Path data = data(folder);
        String password = folder.secret("postgres-password", Passwords::random);
        try {
            discardUnfinished(data);
            OptionalInt adopted = RunningPostgres.portOf(data);
            RunningPostgres.forgetNumberOfDead(data);
            EmbeddedPostgres.Builder builder = settings(folder, data, password)
                    .setPGStartupWait(STARTS_WITHIN)
                    .setDataDirectoryCustomizer(created -> restrict(created.toPath()));
            adopted.ifPresent(builder::setPort);
            return new OwnPostgres(folder, builder.start(), password);
        } catch (RefusedStart anothersServer) {
            throw anothersServer;
        } catch (IOException | RuntimeException e) {
            throw new RefusedStart(
                    "PostgreSQL did not start in " + data + ". What it said is in " + log(folder) + ".", e);
        }
    }

    /** {@code -F} and {@code synchronous_commit=off} are the starter's defaults: fine for tests, not for a record. */
    private static EmbeddedPostgres.Builder settings(DataFolder folder, Path data, String password) {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(log(folder).toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("postgres-program").toFile())
                .setConnectConfig("password", password)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.resolve("postgres-password").toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // a failed statement and its values may hold personal data
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_min_messages", "log");
    }

    private static Path data(DataFolder folder) {
        return folder.resolve("postgres");
    }

    private static Path log(DataFolder folder) {
        return folder.resolve("postgres.log");
    }

    /** Nothing was ever stored in a cluster whose creation was cut short: it is marked before its first start. */
    private static void discardUnfinished(Path data) throws IOException {
        if (Files.exists(data) && Files.notExists(data.resolve("created"))) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void restrict(Path data) {
        try {
            OwnerOnly.write(data.resolve("pg_hba.conf"), ONLY_BY_PASSWORD);
            OwnerOnly.write(data.resolve("created"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True where its process is gone and nobody answers. */
    boolean isGone() {
        try {
            return !RunningPostgres.runsIn(data(folder)) && !answers();
        } catch (IOException unreadable) {
            return !answers();
        }
    }

    private boolean answers() {
        try {
            asSuperuser().getConnection().close();
            return true;
        } catch (SQLException away) {
            return false;
        }
    }

    /** On the same port. True also where it still recovers what was not written when it died. */
    boolean startAgain() {
        Path data = data(folder);
        try {
            // held by this process since the first start
            Files.deleteIfExists(data.resolve("epg-lock"));
            RunningPostgres.forgetNumberOfDead(data);
            settings(folder, data, superuserPassword)
                    .setPGStartupWait(STARTS_AGAIN_WITHIN)
                    .setPort(port())
                    .start();
            return true;
        } catch (IOException | RuntimeException notYet) {
            return !isGone();
        }
    }

    Path log() {
        return log(folder);
    }

    int port() {
        return server.getPort();
    }

    String superuserPassword() {
        return superuserPassword;
    }

    DataSource asSuperuser() {
        return server.getPostgresDatabase();
    }

    DataSource asSuperuserIn(String database) {
        return server.getDatabase("postgres", database);
    }

    /** A process that has its number by now is left alone. */
    @Override
    public void close() throws IOException {
        if (RunningPostgres.runsIn(data(folder))) {
            server.close();
        }
    }
}
