package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * The link to that case was taken back. What it brought along stays owed here: nothing moves later.
 */
@StoredAs(name = "duplicate.DuplicateReleased")
public record DuplicateReleased(UUID caseId, UUID by, LocalDate happenedOn, UUID duplicate) implements DuplicateEvent {}
