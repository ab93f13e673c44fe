package org.followthrough.correction.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * A second person agreed: from now on the entry does not count, or the particulars are what the
 * proposal says. Both stay (rule E4).
 *
 * @param correction id of the proposal
 */
@StoredAs(name = "correction.EntryCorrected")
public record EntryCorrected(UUID caseId, UUID by, LocalDate happenedOn, UUID correction, UUID entry, UUID proposedBy)
        implements CorrectionEvent {

    /** The particulars of the person are other, as the proposal says; whatever else is wrong is struck out. */
    public boolean ofTheParticulars() {
        return entry.equals(caseId);
    }
}
