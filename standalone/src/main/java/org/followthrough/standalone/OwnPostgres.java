package org.followthrough.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.followthrough.bothsides.RefusedStart;
import org.followthrough.bothsides.signin.Passwords;

/** A PostgreSQL in the data folder, for this process alone: on the loopback interface, with passwords, syncing to disk. */
final class OwnPostgres implements AutoCloseable {

    private static final String ONLY_BY_PASSWORD = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final EmbeddedPostgres server;
    private final String superuserPassword;

    private OwnPostgres(EmbeddedPostgres server, String superuserPassword) {
        this.server = server;
        this.superuserPassword = superuserPassword;
    }

    /** Starts it, or adopts the one that a killed process left running on this folder. */
    static OwnPostgres start(DataFolder folder) {
        Path data = folder.resolve("postgres");
        String password = folder.secret("postgres-password", Passwords::random);
        try {
            discardUnfinished(data);
            OptionalInt adopted = RunningPostgres.portOf(data);
            EmbeddedPostgres.Builder builder = settings(folder, data)
                    .setConnectConfig("password", password)
                    .setDataDirectoryCustomizer(created -> restrict(created.toPath()));
            adopted.ifPresent(builder::setPort);
            return new OwnPostgres(builder.start(), password);
        } catch (IOException | RuntimeException e) {
            throw new RefusedStart(
                    "PostgreSQL did not start in " + data + ". What it said is in " + log(folder) + ".", e);
        }
    }

    /** {@code -F} and {@code synchronous_commit=off} are the starter's defaults: fine for tests, not for a record. */
    private static EmbeddedPostgres.Builder settings(DataFolder folder, Path data) {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(log(folder).toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("postgres-program").toFile())
                .setPGStartupWait(Duration.ofMinutes(5))
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

    int port() {
        return server.getPort();
    }

    String superuserPassword() {
        return superuserPassword;
    }

    DataSource asSuperuser() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
