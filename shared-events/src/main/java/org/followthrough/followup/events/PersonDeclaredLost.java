package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/** A pause, no end: a yearly desk search goes on (rule F6). */
@StoredAs(name = "followup.PersonDeclaredLost")
public record PersonDeclaredLost(UUID caseId, UUID by, LocalDate happenedOn, UUID proposal, UUID proposedBy)
        implements FollowUpEvent {}
