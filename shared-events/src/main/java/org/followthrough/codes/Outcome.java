package org.followthrough.codes;

/** How an assessment ended (domain.md 3). Everything but {@link #IDENTIFIED} is a negative decision. */
public enum Outcome {
    IDENTIFIED,
    NOT_IDENTIFIED,
    DISMISSED,
    DISCONTINUED;

    public boolean negative() {
        return this != IDENTIFIED;
    }
}
