package org.followthrough.alert.read.inbox;

/** How far an alert has come. */
enum AlertState {
    /** Neither seen nor done. */
    FRESH("acknowledged_at is null and settled_at is null"),
    /** Seen, and not done yet. */
    ACKNOWLEDGED("acknowledged_at is not null and settled_at is null"),
    /** What was owed was done. */
    SETTLED("settled_at is not null");

    private final String condition;

    AlertState(String condition) {
        this.condition = condition;
    }

    /** SQL about {@code query_side.alert}. */
    String condition() {
        return condition;
    }
}
