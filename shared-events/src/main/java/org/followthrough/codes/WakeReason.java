package org.followthrough.codes;

/** What was heard of a lost person (rule F6). */
public enum WakeReason {
    NEW_REPORT,
    MATCH,
    NEW_CONNECTION,
    WORD_FROM_PERSON
}
