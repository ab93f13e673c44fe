package org.followthrough.obligation.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.SettledBy;
import org.jspecify.annotations.Nullable;

/**
 * What an act did to what is owed (law J4). It ends the act, and no other event says what is owed.
 *
 * @param happenedOn the day the act was recorded
 */
@StoredAs(name = "obligation.ObligationsChanged")
public record ObligationsChanged(
        UUID caseId, UUID by, LocalDate happenedOn, List<Opened> opened, List<Moved> moved, List<Settled> settled)
        implements ObligationEvent {

    /**
     * Something new is owed.
     *
     * @param entry id of the entry in this case that it rests on
     * @param check where in the plan a check stands, null for everything that is no check
     * @param since the day it came to be owed
     * @param dueOn last day on which it is on time, in the protocol's zone
     * @param dueAt moment from which it is overdue, where the limit is one of hours; null where it is one of days
     * @param escalatesFrom day from which escalation counts
     */
    public record Opened(
            UUID obligation,
            ObligationKind kind,
            UUID entry,
            @Nullable CheckKind check,
            LocalDate since,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            LocalDate escalatesFrom) {}

    /**
     * It is owed by another day. Moved later it begins anew: nobody was told yet that the new date passed (rule F7).
     *
     * @param from last day on which it would have been on time before
     */
    public record Moved(
            UUID obligation,
            ObligationKind kind,
            LocalDate from,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            LocalDate escalatesFrom) {}

    /** It is owed no more. */
    public record Settled(UUID obligation, ObligationKind kind, SettledBy cause) {}
}
