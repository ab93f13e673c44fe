package org.followthrough.commandside.deadline;

import java.util.List;

/** What the tasks of a bundle have in common. */
interface Bundling<T> {

    /**
     * Runs the bundle while nobody else changes what its tasks are about.
     *
     * @param work one transaction, in which {@link #readAhead} is called first
     */
    void holding(List<T> tasks, Runnable work);

    /** Is told what will be needed, before the first of a bundle runs. */
    void readAhead(List<T> tasks);
}
