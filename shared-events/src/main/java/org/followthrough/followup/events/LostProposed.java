package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** The first of the two people who may declare a person lost (rule F6). */
@StoredAs(name = "followup.LostProposed")
public record LostProposed(UUID caseId, UUID by, LocalDate happenedOn, UUID proposal, Personal<String> because)
        implements FollowUpEvent {}
