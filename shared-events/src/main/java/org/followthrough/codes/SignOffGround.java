package org.followthrough.codes;

/** Why a negative decision needs a second person (rule D6). */
public enum SignOffGround {
    NEVER_HEARD,
    PERSON_WITHDREW,
    OUT_OF_JURISDICTION,
    DISCONTINUED,
    CHILD
}
