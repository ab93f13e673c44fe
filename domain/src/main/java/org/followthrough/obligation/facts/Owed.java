package org.followthrough.obligation.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.obligation.events.ObligationsChanged.Opened;
import org.followthrough.obligation.facts.ObligationChange.Moves;
import org.followthrough.protocol.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * Something owed to the person by a date.
 *
 * @param entry id of the entry in the case that it rests on
 * @param check where in the plan the check stands, null for everything that is no check
 * @param dueOn last day on which it is on time
 * @param dueAt moment from which it is overdue, where the limit is one of hours; null where it is one of days
 * @param escalatesFrom day from which escalation counts
 * @param level 0 while nobody was told that it is overdue, then 1 to 3
 */
public record Owed(
        UUID id,
        ObligationKind kind,
        UUID entry,
        @Nullable CheckKind check,
        LocalDate dueOn,
        @Nullable Instant dueAt,
        LocalDate escalatesFrom,
        int level) {

    static Owed of(Opened e) {
        return new Owed(e.obligation(), e.kind(), e.entry(), e.check(), e.dueOn(), e.dueAt(), e.escalatesFrom(), 0);
    }

    static Owed of(CheckScheduled e) {
        return new Owed(e.check(), ObligationKind.CHECK, e.check(), e.kind(), e.dueOn(), null, e.escalatesFrom(), 0);
    }

    /**
     * Moved later it begins anew: nobody was told yet that the new date passed (rule F7); moved earlier, what was told stays told.
     */
    public Owed moved(Moves e) {
        int told = e.dueOn().isAfter(dueOn) ? 0 : level;
        return new Owed(id, kind, entry, check, e.dueOn(), e.dueAt(), e.escalatesFrom(), told);
    }

    public Owed atLevel(int reached) {
        return new Owed(id, kind, entry, check, dueOn, dueAt, escalatesFrom, reached);
    }

    /** The moment by which it is owed where the limit is one of hours, else the day. */
    public Temporal due() {
        return dueAt == null ? dueOn : dueAt;
    }

    public boolean overdue(Instant moment, Protocol protocol) {
        return !moment.isBefore(overdueFrom(protocol));
    }

    public Instant overdueFrom(Protocol protocol) {
        return dueAt == null ? protocol.overdueFrom(dueOn) : dueAt;
    }

    /** The first day on which it is overdue, in the protocol's zone. */
    public LocalDate overdueOn(Protocol protocol) {
        return LocalDate.ofInstant(overdueFrom(protocol), protocol.zone());
    }

    /** The day on which it is escalated to that level, if it is still owed; empty for levels other than 2 and 3. */
    public Optional<LocalDate> escalatesOn(int toLevel, Protocol protocol) {
        return switch (toLevel) {
            case 2 -> Optional.of(escalatesFrom.plusDays(protocol.escalation().level2AfterDays()));
            case 3 -> Optional.of(escalatesFrom.plusDays(protocol.escalation().level3AfterDays()));
            default -> Optional.empty();
        };
    }
}
