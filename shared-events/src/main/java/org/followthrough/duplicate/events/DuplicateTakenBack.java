package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/**
 * A second person says that the link was a mistake: this case is followed and counted by itself again (rule E4).
 */
@StoredAs(name = "duplicate.DuplicateTakenBack")
public record DuplicateTakenBack(UUID caseId, UUID by, LocalDate happenedOn, UUID leading, Personal<String> because)
        implements DuplicateEvent {}
