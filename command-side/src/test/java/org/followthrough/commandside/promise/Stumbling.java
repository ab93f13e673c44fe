package org.followthrough.commandside.promise;

import java.util.concurrent.atomic.AtomicInteger;

/** Makes a handler fail as often as a test asks. */
class Stumbling {

    final AtomicInteger failures = new AtomicInteger();
    final AtomicInteger calls = new AtomicInteger();

    void stumble() {
        calls.incrementAndGet();
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("stumbled");
        }
    }
}
