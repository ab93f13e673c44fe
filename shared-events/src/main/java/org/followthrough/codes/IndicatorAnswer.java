package org.followthrough.codes;

/** What was found about one indicator. */
public enum IndicatorAnswer {
    SEEN,
    NOT_SEEN,
    COULD_NOT_BE_ASKED
}
