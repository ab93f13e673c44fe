package org.followthrough.codes;

/** Five words for a minister: the states of follow-up, put together (domain.md 7). */
public enum FollowUpWord {
    FORGOTTEN,
    ACCOMPANIED,
    SEARCHED_FOR,
    RECONSIDERED,
    ENDED
}
