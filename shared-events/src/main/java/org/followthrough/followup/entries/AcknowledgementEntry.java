package org.followthrough.followup.entries;

import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.followup.commands.AcknowledgeOverdue;
import org.followthrough.personal.Fields;

/** Somebody has seen that a check is overdue. */
public record AcknowledgementEntry(UUID commandId, String because) {

    public CaseEntry<AcknowledgeOverdue> of(UUID check) {
        return (caseId, sealer) -> {
            EntrySealer seal = EntrySealer.ofCase(caseId, sealer);
            return new AcknowledgeOverdue(commandId, caseId, check, seal.requiredText(Fields.OVERDUE_BECAUSE, because));
        };
    }
}
