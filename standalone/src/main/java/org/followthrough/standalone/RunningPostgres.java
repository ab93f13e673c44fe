package org.followthrough.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** A PostgreSQL that outlived the process which started it: after kill -9 it goes on serving its data folder. */
final class RunningPostgres {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final int ATTEMPTS = 300;
    private static final int PAUSE_MILLIS = 100;

    private RunningPostgres() {}

    /** The port to adopt, empty where none runs. One that is just starting or stopping is waited for, up to 30 seconds. */
    static OptionalInt portOf(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            if (lines.isEmpty() || !runs(Long.parseLong(lines.get(PID_LINE).strip()))) {
                return OptionalInt.empty();
            }
            if (lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready")) {
                return OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE).strip()));
            }
            pause();
        }
        return OptionalInt.empty();
    }

    /** A process id may have been given to another program since. */
    private static boolean runs(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
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
