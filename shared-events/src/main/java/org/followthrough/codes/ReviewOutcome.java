package org.followthrough.codes;

/** What a review came to (domain.md 3). */
public enum ReviewOutcome {
    UPHELD(true),
    REOPENED(true),
    OVERTURNED_IDENTIFIED(true),
    INADMISSIBLE(false),
    WITHDRAWN(false);

    private final boolean onTheMerits;

    ReviewOutcome(boolean onTheMerits) {
        this.onTheMerits = onTheMerits;
    }

    /** Whether the review was admitted and looked into before it came to this. */
    public boolean onTheMerits() {
        return onTheMerits;
    }
}
