package org.followthrough.decision.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.jspecify.annotations.Nullable;

/** Bring in a decision taken before the system existed (rule E6). */
public record ImportDecision(
        UUID commandId,
        UUID caseId,
        LocalDate decidedOn,
        Outcome outcome,
        @Nullable DecisionReason reason) implements CaseCommand {

    @Override
    public boolean typed() {
        return false;
    }
}
