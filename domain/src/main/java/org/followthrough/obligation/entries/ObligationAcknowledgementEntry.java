package org.followthrough.obligation.entries;

import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.obligation.commands.AcknowledgeObligation;
import org.followthrough.personal.Fields;

/** Somebody has seen that something is overdue. */
public record ObligationAcknowledgementEntry(UUID commandId, String because) {

    public CaseEntry<AcknowledgeObligation> of(UUID obligation) {
        return (caseId, sealer) -> {
            EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
            return new AcknowledgeObligation(
                    commandId, caseId, obligation, seal.requiredText(Fields.OVERDUE_BECAUSE, because));
        };
    }
}
