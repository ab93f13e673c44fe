package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * The leading case has taken over: nothing is owed here any more, and this says why (rules D8, F1).
 */
@StoredAs(name = "duplicate.FollowedInOtherCase")
public record FollowedInOtherCase(UUID caseId, UUID by, LocalDate happenedOn, UUID leading) implements DuplicateEvent {}
