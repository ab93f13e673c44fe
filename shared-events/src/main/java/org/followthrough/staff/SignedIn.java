package org.followthrough.staff;

/** What the principal of a signed-in session is, however the person signed in. */
public interface SignedIn {

    StaffMember staff();
}
