package org.followthrough.register.read.answer;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.Standing;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.facts.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * One case of the register as it stands today.
 *
 * @param sequence last event the row knows of
 * @param outcome of the latest negative decision, else of the latest decision; null while undecided
 * @param reason of the latest negative decision
 * @param state null for a case that never had a negative decision
 * @param followedIn the case in which the person is followed and counted, null where that is this one
 * @param dueOn earliest date of what is owed, null where nothing is
 */
public record RegisterRow(
        UUID caseId,
        long sequence,
        CaseReference reference,
        LocalDate receivedOn,
        SourceCategory source,
        @Nullable TypeOfExploitation exploitation,
        AgeGroup age,
        @Nullable UUID caseworker,
        @Nullable RiskLevel risk,
        Standing standing,
        @Nullable Outcome outcome,
        @Nullable DecisionReason reason,
        @Nullable LocalDate decidedOn,
        boolean imported,
        boolean delivered,
        @Nullable FollowUpState state,
        @Nullable LocalDate dueOn,
        int escalationLevel,
        @Nullable CaseReference followedIn) {}
