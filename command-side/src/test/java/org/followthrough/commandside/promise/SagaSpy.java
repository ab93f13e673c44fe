package org.followthrough.commandside.promise;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Counts what a saga did, and makes it fail, after all it did was written, as often as a test asks. */
class SagaSpy {

    final AtomicInteger reactions = new AtomicInteger();
    final AtomicInteger failures = new AtomicInteger();

    void reacted() {
        reactions.incrementAndGet();
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            CurrentUnitOfWork.get().onPrepareCommit(late -> {
                throw new IllegalStateException("the saga failed");
            });
        }
    }
}
