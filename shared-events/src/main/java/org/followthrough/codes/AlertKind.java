package org.followthrough.codes;

/** What a member of staff is told of. */
public enum AlertKind {
    /** Due in a few working days. */
    DUE_SOON,
    /** Escalation level 1 (rule F7). */
    OVERDUE,
    /** Escalation level 2 or 3. */
    ESCALATED,
    /** Somebody tried to reach a person in a way the contact plan does not allow (rule C2). */
    OUTSIDE_PLAN,
    /** The guardian of a child turned out to be a connection of the case (rule F8). */
    GUARDIAN_CONNECTED,
    /** Somebody who may not know the case brought something, and it waits to be weighed (rule J9). */
    HEARSAY,
    /** An event of a case holds a text that was changed or is another event's, or was stored once more (docs/adr/0033). */
    SEAL_BROKEN,
    /** The system had missed something past its date and mended it. */
    MENDED
}
