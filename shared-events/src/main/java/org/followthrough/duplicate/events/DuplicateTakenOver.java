package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * This case leads: another report of the same person is followed and counted here from now on (rules L1, D8).
 *
 * @param proposal of the link, as the duplicate knows it
 * @param decisionDueOn last day of this case's decision where the duplicate's was sooner, else null
 */
@StoredAs(name = "duplicate.DuplicateTakenOver")
public record DuplicateTakenOver(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID proposal,
        UUID duplicate,
        BroughtAlong brought,
        @Nullable LocalDate decisionDueOn)
        implements DuplicateEvent {}
