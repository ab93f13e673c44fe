package org.followthrough.staff;

/** What a member of staff may do (trust.md 2). */
public enum Role {
    CASEWORKER,
    SUPERVISOR,
    REVIEWER,
    AUDITOR,
    REPORTING_ORGANISATION,
    ADMINISTRATOR,
    /** Sagas and other automations. */
    SYSTEM
}
