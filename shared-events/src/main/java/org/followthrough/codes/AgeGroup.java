package org.followthrough.codes;

/** Age bracket at the time of the report, where no birth year is given. */
public enum AgeGroup {
    CHILD,
    ADULT,
    UNKNOWN
}
