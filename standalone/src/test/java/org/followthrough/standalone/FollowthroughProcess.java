package org.followthrough.standalone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole program in a process of its own, which can be killed; its PostgreSQL lives on then. */
public final class FollowthroughProcess implements Reachable, AutoCloseable {

    private static final Pattern READY = Pattern.compile("Followthrough is ready: +http://localhost:(\\d+)/");

    private final Path data;
    private final Path log;
    private final Process process;

    private FollowthroughProcess(Path data, Path log, Process process) {
        this.data = data;
        this.log = log;
        this.process = process;
    }

    /** Without the demonstration unless a setting asks for it; returns at once. */
    static FollowthroughProcess start(Path folder, String... settings) throws IOException {
        return start(folder, JavaCommand.of(Followthrough.class), settings);
    }

    /** The packaged program as an operator starts it; else as {@link #start}. */
    public static FollowthroughProcess startJar(Path jar, Path folder, String... settings) throws IOException {
        return start(folder, JavaCommand.of(List.of("-Xmx256m", "-jar", jar.toString())), settings);
    }

    private static FollowthroughProcess start(Path folder, List<String> program, String... settings)
            throws IOException {
        Path data = folder.resolve("data");
        Path log = Files.createTempFile(folder, "process", ".log");
        var command = new ArrayList<>(program);
        command.addAll(List.of("--server.port=0", "--followthrough.data=" + data));
        command.addAll(List.of(settings));
        if (!command.contains(RunningFollowthrough.DEMONSTRATION)) {
            command.addAll(List.of("--followthrough.demonstration=false", "--followthrough.demonstration-users=true"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new FollowthroughProcess(data, log, process);
    }

    /** Fails at once, with all it said, where the program ended instead. */
    public FollowthroughProcess awaitReady() {
        await().pollInterval(Duration.ofMillis(10)).until(() -> ready().find() || !process.isAlive());
        port();
        return this;
    }

    @Override
    public int port() {
        Matcher ready = ready();
        if (!ready.find()) {
            throw new IllegalStateException(log());
        }
        return Integer.parseInt(ready.group(1));
    }

    @Override
    public String passwordOf(String login) {
        return read(data.resolve("demonstration-users.txt"))
                .lines()
                .filter(line -> line.startsWith(login + " "))
                .findFirst()
                .orElseThrow()
                .substring(login.length() + 1);
    }

    /** Its database, as the program sees it. */
    Connection database() throws SQLException {
        String port =
                read(data.resolve("postgres/postmaster.pid")).lines().toList().get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + OwnDatabase.NAME,
                "followthrough",
                read(data.resolve("database-password")).strip());
    }

    /** Lines of its log that an operator would look into. */
    List<String> worries() {
        return log().lines()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .toList();
    }

    /** Resident memory of the process, without its PostgreSQL, in KiB; Linux only. */
    public long residentKiB() {
        return read(Path.of("/proc/" + process.pid() + "/status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    boolean runs() {
        return process.isAlive();
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an operator ends it, PostgreSQL included. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            kill();
        }
    }

    private Matcher ready() {
        return READY.matcher(log());
    }

    String log() {
        return read(log);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
