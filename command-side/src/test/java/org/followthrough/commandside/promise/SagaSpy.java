package org.followthrough.commandside.promise;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what a saga did, and makes it fail as often as a test asks. */
class SagaSpy {

    final AtomicInteger reactions = new AtomicInteger();
    final AtomicInteger failures = new AtomicInteger();

    void reacted() {
        reactions.incrementAndGet();
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("the saga failed");
        }
    }
}
