package org.followthrough.codes;

/** Why a negative decision is looked at again (domain.md 3). */
public enum ReviewGround {
    NEW_EVIDENCE(false),
    NOT_IN_LINE_WITH_GUIDANCE(true),
    PERSON_LOCATED(true),
    RENEWED_RISK(true),
    OUTREACH_NOT_MET(true),
    LINKED_CASE_IDENTIFIED(false);

    private final boolean windowed;

    ReviewGround(boolean windowed) {
        this.windowed = windowed;
    }

    /** Whether the request must come within the review window, or say why it is late (rule R1). */
    public boolean windowed() {
        return windowed;
    }
}
