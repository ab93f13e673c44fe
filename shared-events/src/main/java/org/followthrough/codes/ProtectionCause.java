package org.followthrough.codes;

/** Why interim protection is owed to somebody whose case is not being assessed, or is owed again (rule P1). */
public enum ProtectionCause {
    REVIEW_ADMITTED,
    AT_RISK,
    /** The last measure ended while protection was still owed. */
    LAST_MEASURE_ENDED,
    /** A duplicate owed it, and this case has taken over (rule D8). */
    DUPLICATE_TAKEN_OVER,
    /** The case was linked to another one by mistake and is assessed by itself again (rule E4). */
    LINK_TAKEN_BACK
}
