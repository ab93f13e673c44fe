package org.followthrough.queryside.tasks;

import org.jspecify.annotations.Nullable;

/**
 * Something asked for, and how far it is.
 *
 * @param subject a view, or empty
 * @param takenBy the process that has seen it since it was asked for last
 * @param beganFrom of a rotation: the id of the key-encryption key before it
 * @param position of a rebuild: the last event read; of others: how many are done
 * @param goal where the position is when all is done
 * @param remaining what could not be done
 * @param refusal a sentence for the operator
 */
public record Task(
        Kind kind,
        String subject,
        State state,
        @Nullable String takenBy,
        @Nullable String beganFrom,
        long position,
        long goal,
        long remaining,
        @Nullable String refusal) {

    /** Stored by name. */
    public enum Kind {
        REBUILD,
        RETRY,
        ROTATE_KEY
    }

    /** Stored by name. */
    public enum State {
        WAITING,
        UNDER_WAY,
        DONE,
        REFUSED
    }

    public boolean isOpen() {
        return state == State.WAITING || state == State.UNDER_WAY;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
