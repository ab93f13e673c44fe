package org.followthrough.decision.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.SignOffGround;

/** A negative decision that a supervisor other than the proposer must sign off; the case stays ongoing (rule D6). */
@StoredAs(name = "decision.DecisionProposed")
public record DecisionProposed(
        UUID caseId, UUID by, LocalDate happenedOn, UUID proposal, Finding finding, Set<SignOffGround> grounds)
        implements DecisionEvent {}
