package org.followthrough.correction.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** The second person did not agree: the entry stands (rule E4). */
@StoredAs(name = "correction.CorrectionDeclined")
public record CorrectionDeclined(UUID caseId, UUID by, LocalDate happenedOn, UUID correction, Personal<String> because)
        implements CorrectionEvent {}
