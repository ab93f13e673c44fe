package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * A second person signs: this case is a duplicate. What it owes stays owed here until the leading case has taken over (rule D8).
 *
 * @param brought what the leading case takes over
 */
@StoredAs(name = "duplicate.DuplicateConfirmed")
public record DuplicateConfirmed(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID proposal,
        UUID leading,
        String leadingReference,
        UUID proposedBy,
        BroughtAlong brought)
        implements DuplicateEvent {}
