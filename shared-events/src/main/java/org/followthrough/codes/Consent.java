package org.followthrough.codes;

/** What a person answered when asked. */
public enum Consent {
    AGREED,
    AGREED_WITH_LIMITS,
    DECLINED,
    COULD_NOT_BE_ASKED;

    public boolean agreed() {
        return this == AGREED || this == AGREED_WITH_LIMITS;
    }
}
