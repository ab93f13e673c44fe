package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** The record does not show that the "no" was free: follow-up goes on (rule C5). */
@StoredAs(name = "followup.DeclineDoubted")
public record DeclineDoubted(UUID caseId, UUID by, LocalDate happenedOn, UUID decline, Personal<String> because)
        implements FollowUpEvent {}
