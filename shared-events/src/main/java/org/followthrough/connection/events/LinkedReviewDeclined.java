package org.followthrough.connection.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** The decision is not looked at again for this, and why (rule L2). */
@StoredAs(name = "connection.LinkedReviewDeclined")
public record LinkedReviewDeclined(UUID caseId, UUID by, LocalDate happenedOn, UUID proposal, Personal<String> because)
        implements ConnectionEvent {}
