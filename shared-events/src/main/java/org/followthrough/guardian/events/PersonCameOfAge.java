package org.followthrough.guardian.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * A person who was a child at the decision counts as an adult from now on: a check follows, and nothing ends (rule F8). What is
 * left of it when the person is erased is that year.
 *
 * @param happenedOn the first day on which there is no doubt
 */
@StoredAs(name = "guardian.PersonCameOfAge")
public record PersonCameOfAge(UUID caseId, UUID by, LocalDate happenedOn) implements GuardianEvent {}
