package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.personal.Personal;

/** Nothing is owed any more, and this says why (rules F1, F4, F5). */
@StoredAs(name = "followup.FollowUpEnded")
public record FollowUpEnded(
        UUID caseId, UUID by, LocalDate happenedOn, FollowUpEndReason reason, Personal<String> because)
        implements FollowUpEvent {}
