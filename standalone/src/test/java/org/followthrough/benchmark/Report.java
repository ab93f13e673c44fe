package org.followthrough.benchmark;

import java.util.Locale;
import java.util.Map;
import org.followthrough.benchmark.Rounds.Measured;

/** Prints one JSON line for each comparison. */
record Report(String views, int threads, Map<String, Measured> medians) {

    void print(String ours, String bare) {
        Measured of = medians.get(ours);
        Measured to = medians.get(bare);
        System.out.printf(
                Locale.ROOT,
                "{\"benchmark\":\"%s\",\"to\":\"%s\",\"views\":\"%s\",\"threads\":%d,\"per_s\":%.0f,\"to_per_s\":%.0f,"
                        + "\"ratio\":%.2f,\"cpu_us\":%.0f,\"to_cpu_us\":%.0f}%n",
                ours,
                bare,
                views,
                threads,
                of.perSecond(),
                to.perSecond(),
                of.perSecond() / to.perSecond(),
                of.cpuMicros(),
                to.cpuMicros());
    }
}
