package org.followthrough.casefile.entries;

import java.util.UUID;
import org.followthrough.casefile.commands.ConfirmCorrection;

/** A second person agrees with a correction. */
public record CorrectionConfirmationEntry(UUID commandId) {

    public CaseEntry<ConfirmCorrection> of(UUID correction) {
        return (caseId, sealer) -> new ConfirmCorrection(commandId, caseId, correction);
    }
}
