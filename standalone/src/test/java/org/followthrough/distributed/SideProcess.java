package org.followthrough.distributed;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.standalone.JavaCommand;
import org.followthrough.standalone.Reachable;

/** One side in a process of its own, which can be killed. */
final class SideProcess implements Reachable, AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern READY = Pattern.compile("Started \\w+SideProgram");

    private final Path log;
    private final Process process;
    private final Map<String, String> passwords;

    private SideProcess(Path log, Process process, Map<String, String> passwords) {
        this.log = log;
        this.process = process;
        this.passwords = passwords;
    }

    /** Returns at once. */
    static SideProcess start(Class<?> program, Path folder, Map<String, String> passwords, List<String> settings)
            throws IOException {
        Path log = Files.createTempFile(folder, program.getSimpleName(), ".log");
        var command = new ArrayList<>(JavaCommand.of(program, "-Xmx512m"));
        command.add("--server.port=0");
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new SideProcess(log, process, passwords);
    }

    SideProcess awaitReady() {
        await().until(() -> READY.matcher(log()).find() || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException(log());
        }
        return this;
    }

    /** Exit code of one that refuses to start. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("still runs: " + log());
        }
        return process.exitValue();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int port() {
        Matcher port = PORT.matcher(log());
        if (!port.find()) {
            throw new IllegalStateException(log());
        }
        return Integer.parseInt(port.group(1));
    }

    @Override
    public String passwordOf(String login) {
        return passwords.get(login);
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            kill();
        }
    }
}
