package org.followthrough.decision.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.decision.commands.SendBackDecision;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** A supervisor does not sign the proposed decision, and why. */
public record SendBackEntry(UUID commandId, LocalDate happenedOn, UUID proposal, String because)
        implements CaseEntry<SendBackDecision> {

    @Override
    public SendBackDecision command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new SendBackDecision(
                commandId, caseId, happenedOn, proposal, seal.requiredText(Fields.DECISION_SENT_BACK_BECAUSE, because));
    }
}
