package org.followthrough.codes;

/** Why something is owed no more (law J4). */
public enum SettledBy {
    /** It was done or answered, or what it rested on is gone. */
    ANSWERED,
    /** The person is recognised, and has rights instead. */
    RECOGNISED,
    /** The person died. */
    DIED,
    /** Another case of the person has taken over (rule D8). */
    FOLLOWED_IN_OTHER_CASE
}
