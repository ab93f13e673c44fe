package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/**
 * A second person says that it is another person, or that the cases are better kept apart.
 */
@StoredAs(name = "duplicate.DuplicateDeclined")
public record DuplicateDeclined(UUID caseId, UUID by, LocalDate happenedOn, UUID proposal, Personal<String> because)
        implements DuplicateEvent {}
