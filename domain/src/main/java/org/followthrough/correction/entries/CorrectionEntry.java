package org.followthrough.correction.entries;

import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.correction.commands.ProposeCorrection;
import org.followthrough.decision.entries.CorrectedFindingEntry;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/**
 * An entry is wrong, and why.
 *
 * @param particulars what the particulars of the person should say, null where something else is wrong
 * @param finding what the decision should say, null where something else is wrong; where both are, the entry is to be struck
 *     out
 */
public record CorrectionEntry(
        UUID commandId,
        UUID entry,
        @Nullable Particulars particulars,
        @Nullable CorrectedFindingEntry finding,
        String because)
        implements CaseEntry<ProposeCorrection> {

    public static CorrectionEntry strikeOut(UUID commandId, UUID entry, String because) {
        return new CorrectionEntry(commandId, entry, null, null, because);
    }

    /** The particulars of the person should say this. */
    public static CorrectionEntry of(UUID commandId, UUID caseId, Particulars particulars, String because) {
        return new CorrectionEntry(commandId, caseId, particulars, null, because);
    }

    /** The decision should say this. */
    public static CorrectionEntry of(UUID commandId, UUID decision, CorrectedFindingEntry finding, String because) {
        return new CorrectionEntry(commandId, decision, null, finding, because);
    }

    @Override
    public ProposeCorrection command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new ProposeCorrection(
                commandId,
                caseId,
                entry,
                particulars == null ? null : seal.value(Fields.PERSON_PARTICULARS, particulars),
                finding == null ? null : finding.sealed(seal),
                seal.requiredText(Fields.CORRECTION_BECAUSE, because));
    }
}
