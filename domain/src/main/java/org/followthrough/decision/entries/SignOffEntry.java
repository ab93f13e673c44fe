package org.followthrough.decision.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.decision.commands.SignOffDecision;
import org.followthrough.personal.Sealer;

/** A supervisor signs the proposed decision. */
public record SignOffEntry(UUID commandId, LocalDate happenedOn, UUID proposal) implements CaseEntry<SignOffDecision> {

    @Override
    public SignOffDecision command(UUID caseId, Sealer sealer) {
        return new SignOffDecision(commandId, caseId, happenedOn, proposal);
    }
}
