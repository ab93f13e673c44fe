package org.followthrough.commandside.promise;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Makes a handler fail as often as a test asks. */
class Stumbling {

    final AtomicInteger failures = new AtomicInteger();
    final AtomicInteger calls = new AtomicInteger();

    /** What else happens when a promise is looked at. */
    volatile Consumer<UUID> meanwhile = promise -> {};

    void stumble(UUID promise) {
        calls.incrementAndGet();
        meanwhile.accept(promise);
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("stumbled");
        }
    }
}
