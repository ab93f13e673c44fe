package org.followthrough.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Seconds of processor time used so far, which a busy machine does not stretch as it does the clock; Linux only. */
final class ProcessorTime {

    private static final double TICKS_PER_SECOND = 100;

    private final long postmaster;

    /** @param data folder of the program, with its PostgreSQL */
    ProcessorTime(Path data) throws IOException {
        postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0));
    }

    double ofProgram() {
        return seconds(statOf(ProcessHandle.current().pid()));
    }

    double ofDatabase() {
        try (Stream<ProcessHandle> backends =
                ProcessHandle.of(postmaster).orElseThrow().children()) {
            return backends.mapToDouble(backend -> seconds(statOf(backend.pid())))
                    .sum();
        }
    }

    private static double seconds(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    private static String statOf(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/stat"));
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
