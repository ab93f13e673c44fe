package org.followthrough.benchmark;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Seconds by the clock, and seconds of both processors, since it began. */
final class Lap {

    private final ProcessorTime processors;
    private final long begun = System.nanoTime();
    private final double program;
    private final double database;

    Lap(ProcessorTime processors) {
        this.processors = processors;
        program = processors.ofProgram();
        database = processors.ofDatabase();
    }

    /**
     * @param baseline what it is held against, as this method answered
     * @return by the clock and of the processors
     */
    double[] print(String what, double @Nullable [] baseline) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        double ofProgram = processors.ofProgram() - program;
        double ofDatabase = processors.ofDatabase() - database;
        double[] both = {seconds, ofProgram + ofDatabase};
        double[] to = baseline == null ? both : baseline;
        System.out.printf(
                Locale.ROOT,
                "{\"benchmark\":\"%s\",\"seconds\":%.2f,\"ratio\":%.1f,\"cpu_program\":%.2f,\"cpu_database\":%.2f,"
                        + "\"cpu_ratio\":%.1f}%n",
                what,
                seconds,
                seconds / to[0],
                ofProgram,
                ofDatabase,
                both[1] / to[1]);
        return both;
    }
}
