package org.followthrough.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.followthrough.platform.startup.RefusedStart;

/**
 * A PostgreSQL that serves a data folder: it outlives the process which started it, where that one is killed. The file that
 * names it is copied with the folder, and then names the server of another one.
 */
final class RunningPostgres {

    private static final String PID_FILE = "postmaster.pid";

    /** Beyond what any system gives. */
    private static final String NOBODY = String.valueOf(Integer.MAX_VALUE);

    private static final int PID_LINE = 0;
    private static final int FOLDER_LINE = 1;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final int ATTEMPTS = 300;
    private static final int PAUSE_MILLIS = 100;

    private RunningPostgres() {}

    /**
     * The port to adopt, empty where none runs. One that is just starting or stopping is waited for, up to 30 seconds.
     *
     * @throws RefusedStart where the one that runs serves another folder
     */
    static OptionalInt portOf(Path data) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<String> lines = pidFile(data);
            if (!names(lines)) {
                return OptionalInt.empty();
            }
            requireServes(data, lines);
            if (lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready")) {
                return OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE).strip()));
            }
            pause();
        }
        return OptionalInt.empty();
    }

    /** Whether one runs, ready or not, and serves this folder. */
    static boolean runsIn(Path data) throws IOException {
        List<String> lines = pidFile(data);
        return names(lines) && lines.size() > FOLDER_LINE && serves(data, lines);
    }

    /**
     * PostgreSQL does not start while whatever process has the number of one that died. What else the file says stays: by that
     * PostgreSQL finds out whether something still works on its folder.
     */
    static void forgetNumberOfDead(Path data) throws IOException {
        List<String> lines = pidFile(data);
        if (!lines.isEmpty() && !names(lines)) {
            List<String> unnumbered = new ArrayList<>(lines);
            unnumbered.set(PID_LINE, NOBODY);
            OwnerOnly.write(data.resolve(PID_FILE), String.join("\n", unnumbered) + "\n");
        }
    }

    private static List<String> pidFile(Path data) throws IOException {
        try {
            return Files.readAllLines(data.resolve(PID_FILE));
        } catch (NoSuchFileException stopped) {
            return List.of();
        }
    }

    private static boolean names(List<String> lines) {
        return !lines.isEmpty() && runs(Long.parseLong(lines.get(PID_LINE).strip()));
    }

    /** A file that is just being written names no folder yet. */
    private static void requireServes(Path data, List<String> lines) throws IOException {
        if (lines.size() > FOLDER_LINE && !serves(data, lines)) {
            throw new RefusedStart(
                    "The data folder " + data.getParent() + " is a copy of one whose PostgreSQL runs (process "
                            + lines.get(PID_LINE).strip() + " in " + lines.get(FOLDER_LINE)
                            + "), or was moved while it ran. Nothing was touched. Stop the program that uses it and copy again: what"
                            + " was copied meanwhile is no backup.");
        }
    }

    /** However the folder is called: through a link it is the same. */
    private static boolean serves(Path data, List<String> lines) throws IOException {
        Path served = Path.of(lines.get(FOLDER_LINE));
        return Files.exists(served) && Files.isSameFile(served, data);
    }

    /** A process id may have been given to another program since. */
    private static boolean runs(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.matches(".*postgres(\\.exe)?( \\(deleted\\))?"))
                .isPresent();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL", e);
        }
    }
}
