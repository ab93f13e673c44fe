package org.followthrough.decision.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One assessment of a case: what its decision is owed by (rules P3, D7, D8).
 *
 * @param since the day the report was received, or the case was reopened
 * @param extendedTo last day of its decision since a supervisor extended it; null where none did
 * @param carried last day of the decision of a duplicate that was taken over since; null where none was owed
 */
public record Assessment(
        UUID id,
        LocalDate since,
        @Nullable LocalDate extendedTo,
        @Nullable LocalDate carried) {

    static Assessment begun(UUID id, LocalDate since) {
        return new Assessment(id, since, null, null);
    }

    Assessment extended(LocalDate to) {
        return new Assessment(id, since, to, null);
    }

    Assessment carrying(@Nullable LocalDate dueOn) {
        boolean sooner = dueOn != null && (carried == null || dueOn.isBefore(carried));
        return sooner ? new Assessment(id, since, extendedTo, dueOn) : this;
    }
}
