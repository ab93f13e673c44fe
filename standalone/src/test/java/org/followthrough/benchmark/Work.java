package org.followthrough.benchmark;

/** Something done many times at once. */
interface Work {

    /** Makes ready, outside the measured time, what the next {@code times} need. */
    default void prepare(int times) {}

    void once() throws Exception;
}
