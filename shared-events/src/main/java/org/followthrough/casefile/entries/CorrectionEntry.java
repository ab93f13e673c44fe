package org.followthrough.casefile.entries;

import java.util.UUID;
import org.followthrough.casefile.commands.ProposeCorrection;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/**
 * An entry is wrong, and why.
 *
 * @param particulars what the particulars of the person should say, null where the entry is to be struck out
 */
public record CorrectionEntry(
        UUID commandId, UUID entry, @Nullable Particulars particulars, String because)
        implements CaseEntry<ProposeCorrection> {

    @Override
    public ProposeCorrection command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(caseId, sealer);
        return new ProposeCorrection(
                commandId,
                caseId,
                entry,
                particulars == null ? null : seal.value(Fields.PERSON_PARTICULARS, particulars),
                seal.requiredText(Fields.CORRECTION_BECAUSE, because));
    }
}
