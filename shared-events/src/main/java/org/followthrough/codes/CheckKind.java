package org.followthrough.codes;

/** Where in the plan a check stands. */
public enum CheckKind {
    FIRST,
    FURTHER,
    DESK_SEARCH,
    AFTER_WAKING,
    AFTER_RETURN,
    AFTER_DOUBT,
    AFTER_COMING_OF_AGE
}
