package org.followthrough.decision.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * The assessment ended.
 *
 * @param finding without words where it was signed off: they are the proposal's
 * @param proposal that was signed off, null where rule D6 asks for none
 * @param decidedBy who answers for the finding: the proposer, where it was signed off
 * @param signedOffBy the supervisor who signed, null where rule D6 asks for none
 */
@StoredAs(name = "decision.CaseDecided")
public record CaseDecided(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID decision,
        Finding finding,
        @Nullable UUID proposal,
        UUID decidedBy,
        @Nullable UUID signedOffBy)
        implements DecisionEvent {}
