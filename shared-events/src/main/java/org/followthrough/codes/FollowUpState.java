package org.followthrough.codes;

/**
 * Where a person who was not recognised stands today (domain.md 7), in the order in which the first that applies holds.
 * Computed from dates when read, never stored.
 */
public enum FollowUpState {
    DIED(FollowUpWord.ENDED),
    RECOGNISED_LATER(FollowUpWord.RECONSIDERED),
    /** The first check is overdue and none was ever completed. */
    NEVER_FOLLOWED_UP(FollowUpWord.FORGOTTEN),
    /** Any obligation is past its date. */
    OVERDUE(FollowUpWord.FORGOTTEN),
    REOPENED(FollowUpWord.RECONSIDERED),
    UNDER_REVIEW(FollowUpWord.RECONSIDERED),
    ENDED_RISK_REMOVED(FollowUpWord.ENDED),
    ENDED_DECLINED(FollowUpWord.ENDED),
    ENDED_HANDED_OVER(FollowUpWord.ENDED),
    LOST(FollowUpWord.SEARCHED_FOR),
    NOT_REACHED(FollowUpWord.SEARCHED_FOR),
    IN_CONTACT(FollowUpWord.ACCOMPANIED),
    FIRST_CHECK_AHEAD(FollowUpWord.ACCOMPANIED);

    private final FollowUpWord word;

    FollowUpState(FollowUpWord word) {
        this.word = word;
    }

    public FollowUpWord word() {
        return word;
    }
}
