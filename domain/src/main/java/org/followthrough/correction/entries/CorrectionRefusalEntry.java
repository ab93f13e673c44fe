package org.followthrough.correction.entries;

import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.correction.commands.DeclineCorrection;
import org.followthrough.personal.Fields;

/** A second person does not agree with a correction, and why. */
public record CorrectionRefusalEntry(UUID commandId, String because) {

    public CaseEntry<DeclineCorrection> of(UUID correction) {
        return (caseId, sealer) -> {
            EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
            return new DeclineCorrection(
                    commandId, caseId, correction, seal.requiredText(Fields.CORRECTION_DECLINED_BECAUSE, because));
        };
    }
}
