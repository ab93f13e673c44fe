package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.WakeReason;

/** Something was heard of a lost person (rule F6). */
@StoredAs(name = "followup.FollowUpWoken")
public record FollowUpWoken(UUID caseId, UUID by, LocalDate happenedOn, WakeReason reason) implements FollowUpEvent {}
