package org.followthrough.staff;

/** What the principal of a signed-in session is, however the person signed in. */
public interface SignedIn {

    StaffMember staff();

    /** False as soon as they left, hold other roles or have another password than when they signed in: sign in anew. */
    default boolean stillHolds() {
        return true;
    }

    /** With a password that somebody else gave them: they choose their own before anything else. */
    default boolean withGivenPassword() {
        return false;
    }
}
