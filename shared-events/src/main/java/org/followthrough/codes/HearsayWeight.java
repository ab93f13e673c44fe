package org.followthrough.codes;

/** What staff made of what somebody brought who may not know the case (rule J9). */
public enum HearsayWeight {
    /** It is about a case, and recorded there. */
    MATCHED,
    /** About nobody known here. */
    NOT_MATCHED,
    DISBELIEVED,
    /** Looked at, and still to be matched. */
    KEPT_IN_MIND;

    /** Nothing follows any more. */
    public boolean settled() {
        return this != KEPT_IN_MIND;
    }
}
