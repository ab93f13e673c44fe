package org.followthrough.queryside.jobs;

import java.time.Duration;

/**
 * Something done again and again while the program runs; define a bean of it. Several processes take turns, so the work must
 * bear being done by one after it was done by another.
 *
 * @param name says in the log what failed
 * @param every how long after one time the next begins, in time that really passes; the first is that long after the start
 * @param inEachProcess whether it is about the process itself, and waits for no turn
 */
public record RecurringJob(String name, Duration every, Runnable work, boolean inEachProcess) {

    public RecurringJob(String name, Duration every, Runnable work) {
        this(name, every, work, false);
    }
}
