package org.followthrough.platform.management;

import org.followthrough.platform.startup.RefusedStart;

/**
 * What an operator can have done, on a running and on a stopped system. Each prints how far it is, may be interrupted, and goes on when it
 * is called again.
 */
public interface Management extends AutoCloseable {

    /**
     * Empties a view and builds it anew from the first event, while the others serve.
     *
     * @return the exit code
     * @throws RefusedStart with a sentence for the operator, as all of these do
     */
    int rebuild(String view);

    /**
     * Offers what was set aside to its view again.
     *
     * @param view empty for all
     * @return the exit code, 1 where some could not be taken
     */
    int retrySetAside(String view);

    /** Wraps all keys by the newest key-encryption key. */
    int rotateKey();

    /** Says what this installation is and how it fares, from the database alone and without personal data. */
    int status();

    @Override
    void close();
}
