package org.followthrough.casefile.read.form;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Views follow a few milliseconds behind the store; a page waits for them, but not for ever. */
@Component
public class Patience {

    private static final Duration STEP = Duration.ofMillis(10);

    private final Duration longest;

    public Patience(@Value("${followthrough.pages.patience:PT2S}") Duration longest) {
        this.longest = longest;
    }

    /** @return false where time ran out first */
    public boolean until(BooleanSupplier shown) {
        long end = System.nanoTime() + longest.toNanos();
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
