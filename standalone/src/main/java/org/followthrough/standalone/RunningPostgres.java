package org.followthrough.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** A PostgreSQL that outlived the process which started it: after kill -9 it goes on serving its data folder. */
final class RunningPostgres {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int ATTEMPTS = 100;
    private static final int PAUSE_MILLIS = 100;

    private RunningPostgres() {}

    /** The port to adopt, empty where none runs. One that is just stopping is waited for, up to ten seconds. */
    static OptionalInt portOf(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            if (lines.size() <= PORT_LINE
                    || !runs(Long.parseLong(lines.get(PID_LINE).strip()))) {
                return OptionalInt.empty();
            }
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            if (answers(port)) {
                return OptionalInt.of(port);
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

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PAUSE_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
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
