package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * This case leads: another report of the same person is followed and counted here from now on (rules L1, D8).
 *
 * @param proposal of the link, as the duplicate knows it
 */
@StoredAs(name = "duplicate.DuplicateTakenOver")
public record DuplicateTakenOver(
        UUID caseId, UUID by, LocalDate happenedOn, UUID proposal, UUID duplicate, BroughtAlong brought)
        implements DuplicateEvent {}
