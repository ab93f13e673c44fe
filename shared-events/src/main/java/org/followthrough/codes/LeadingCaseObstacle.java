package org.followthrough.codes;

/** Why a case cannot take over another case of the same person (rule D8). */
public enum LeadingCaseObstacle {
    /** It is a duplicate itself: the case that leads is another one. */
    IS_A_DUPLICATE,
    /** The duplicate was decided, the other case not yet: it owes no check. */
    NOT_DECIDED,
    /** The person was recognised there, and not recognised here: that is for a review. */
    RECOGNISED_THERE,
    /** The report came in after the person was recognised: it may tell of something new. */
    REPORTED_AFTER_RECOGNITION,
    DIED
}
