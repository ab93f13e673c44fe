package org.followthrough.casefile.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A second person agreed: from now on the entry does not count, or the particulars say this. Both stay (rule E4). */
@StoredAs(name = "casefile.EntryCorrected")
public record EntryCorrected(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID correction,
        UUID entry,
        @Nullable Personal<Particulars> particulars,
        UUID proposedBy)
        implements CorrectionEvent {}
