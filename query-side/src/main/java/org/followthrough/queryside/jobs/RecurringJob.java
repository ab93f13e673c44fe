package org.followthrough.queryside.jobs;

import java.time.Duration;

/**
 * Something done again and again while the program runs; define a bean of it. Each process does it, so the work must bear
 * being done twice, or at the same time elsewhere.
 *
 * @param name says in the log what failed
 * @param every how long after one time the next begins, in time that really passes; the first is that long after the start
 */
public record RecurringJob(String name, Duration every, Runnable work) {}
