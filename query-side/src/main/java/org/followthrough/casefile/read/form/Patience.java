package org.followthrough.casefile.read.form;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Views follow a few milliseconds behind the store; a page waits for them, but not for ever. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(10);

    private Patience() {}

    /** @return false where time ran out first */
    public static boolean until(BooleanSupplier shown) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!shown.getAsBoolean()) {
            if (System.nanoTime() > end || !pause()) {
                return false;
            }
        }
        return true;
    }

    private static boolean pause() {
        try {
            Thread.sleep(STEP.toMillis());
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
