package org.followthrough.codes;

/** What the person answered when asked (domain.md 3). */
public enum Consent {
    AGREED,
    AGREED_WITH_LIMITS,
    DECLINED,
    COULD_NOT_BE_ASKED;

    public boolean agreed() {
        return this == AGREED || this == AGREED_WITH_LIMITS;
    }
}
