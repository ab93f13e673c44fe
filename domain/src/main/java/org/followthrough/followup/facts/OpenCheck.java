package org.followthrough.followup.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.codes.CheckKind;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.protocol.Protocol;

/**
 * The check that is owed.
 *
 * @param since the day it came to be owed: of the decision, the check before it, or the word that woke the follow-up
 * @param dueOn last day on which it is on time
 * @param escalatesFrom day from which escalation counts
 * @param level 0 while nobody was told that it is overdue, then 1 to 3
 */
public record OpenCheck(
        UUID id, int number, CheckKind kind, LocalDate since, LocalDate dueOn, LocalDate escalatesFrom, int level) {

    static OpenCheck of(CheckScheduled e) {
        return new OpenCheck(e.check(), e.number(), e.kind(), e.happenedOn(), e.dueOn(), e.escalatesFrom(), 0);
    }

    OpenCheck dueOn(LocalDate day) {
        return new OpenCheck(id, number, kind, since, day, day, level);
    }

    OpenCheck atLevel(int reached) {
        return new OpenCheck(id, number, kind, since, dueOn, escalatesFrom, reached);
    }

    public boolean overdue(LocalDate today) {
        return today.isAfter(dueOn);
    }

    /** The day on which the check is escalated to that level, if it is still open; empty for levels other than 2 and 3. */
    public Optional<LocalDate> escalatesOn(int toLevel, Protocol protocol) {
        return switch (toLevel) {
            case 2 -> Optional.of(escalatesFrom.plusDays(protocol.escalation().level2AfterDays()));
            case 3 -> Optional.of(escalatesFrom.plusDays(protocol.escalation().level3AfterDays()));
            default -> Optional.empty();
        };
    }
}
