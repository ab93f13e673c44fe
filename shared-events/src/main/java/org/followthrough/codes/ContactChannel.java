package org.followthrough.codes;

/** A way to reach a person. */
public enum ContactChannel {
    PHONE,
    MESSAGE,
    EMAIL,
    LETTER,
    HOME_VISIT,
    WORKPLACE_VISIT,
    THROUGH_REPORTING_ORGANISATION,
    THROUGH_TRUSTED_ORGANISATION,
    OTHER
}
