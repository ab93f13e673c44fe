package org.followthrough.standalone.demonstration;

import java.io.PrintStream;
import java.time.Duration;

/** Prints how far it is, at most every half second, and when a part is done: {@code Bringing in …: 120 of 255}. */
public final class ProgressLine implements Progress {

    private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();

    private final PrintStream out;
    private long printedAt = System.nanoTime();

    public ProgressLine(PrintStream out) {
        this.out = out;
    }

    @Override
    public void at(String what, int done, int of) {
        long now = System.nanoTime();
        if (done == of || now - printedAt >= PAUSE_NANOS) {
            printedAt = now;
            out.println(what + ": " + done + " of " + of);
        }
    }
}
