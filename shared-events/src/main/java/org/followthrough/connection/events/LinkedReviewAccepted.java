package org.followthrough.connection.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/** The decision is looked at again; the review was asked for with it (rule L2). */
@StoredAs(name = "connection.LinkedReviewAccepted")
public record LinkedReviewAccepted(UUID caseId, UUID by, LocalDate happenedOn, UUID proposal, UUID review)
        implements ConnectionEvent {}
