package org.followthrough.protection.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Nobody has said yet how the person is protected (rule P1).
 *
 * @param entry what protection was owed for when the question arose: an assessment, a designation or a review
 * @param since the day it arose
 * @param own it arose in this case; false where another case brought it, with its own date
 * @param carriedOn last day on which it was on time in another case, null where none brought it
 * @param carriedAt moment from which it was overdue there, null where the limit is one of days
 */
public record Undecided(
        UUID entry,
        LocalDate since,
        boolean own,
        @Nullable LocalDate carriedOn,
        @Nullable Instant carriedAt) {

    static Undecided since(UUID entry, LocalDate since) {
        return new Undecided(entry, since, true, null, null);
    }

    static Undecided carried(UUID entry, LocalDate since, LocalDate dueOn, @Nullable Instant dueAt) {
        return new Undecided(entry, since, false, dueOn, dueAt);
    }

    Undecided orSooner(Undecided there) {
        boolean sooner = carriedOn == null || (there.carriedOn != null && there.carriedOn.isBefore(carriedOn));
        return sooner ? new Undecided(entry, since, own, there.carriedOn, there.carriedAt) : this;
    }
}
