package org.followthrough.codes;

/** Why a case cannot take over another case of the same person (rule D8). */
public enum LeadingCaseObstacle {
    /** It is a duplicate itself: the case that leads is another one. */
    IS_A_DUPLICATE("leading-is-a-duplicate"),
    /** The duplicate was decided, the other case not yet: it owes no check. */
    NOT_DECIDED("leading-not-decided"),
    /** The person was recognised there, and not recognised here: that is for a review. */
    RECOGNISED_THERE("leading-recognised"),
    /** The report came in after the person was recognised: it may tell of something new. */
    REPORTED_AFTER_RECOGNITION("reported-after-recognition"),
    DIED("leading-died");

    private final String problem;

    LeadingCaseObstacle(String problem) {
        this.problem = problem;
    }

    /** Code of the refusal. */
    public String problem() {
        return problem;
    }
}
