package org.followthrough.correction.entries;

import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.correction.commands.ConfirmCorrection;

/** A second person agrees with a correction. */
public record CorrectionConfirmationEntry(UUID commandId) {

    public CaseEntry<ConfirmCorrection> of(UUID correction) {
        return (caseId, sealer) -> new ConfirmCorrection(commandId, caseId, correction);
    }
}
