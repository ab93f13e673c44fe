package org.followthrough.codes;

/** What came of a contact attempt. */
public enum ContactResult {
    REACHED,
    REACHED_DECLINED,
    NO_ANSWER,
    WRONG_DETAILS,
    THIRD_PARTY_ONLY,
    UNSAFE_TO_CONTINUE
}
