package org.followthrough.codes;

/** What the latest assessment of a case came to, or that it is still going on. */
public enum Standing {
    RECOGNISED,
    UNDECIDED,
    NOT_RECOGNISED
}
