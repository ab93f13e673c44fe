package org.followthrough.access.entries;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.access.commands.DiscloseToAuthority;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.Authority;
import org.followthrough.codes.Consent;
import org.followthrough.codes.DisclosedData;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/** An authority is given something of the case; the fields are those of {@link DiscloseToAuthority}. */
public record DisclosureEntry(
        UUID commandId,
        LocalDate happenedOn,
        UUID askedBy,
        Authority authority,
        String name,
        String legalGround,
        Set<DisclosedData> data,
        Consent consent,
        boolean personTold,
        @Nullable String whereaboutsBecause)
        implements CaseEntry<DiscloseToAuthority> {

    @Override
    public DiscloseToAuthority command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new DiscloseToAuthority(
                commandId,
                caseId,
                happenedOn,
                askedBy,
                authority,
                seal.requiredLine(Fields.DISCLOSURE_AUTHORITY, name),
                seal.requiredText(Fields.DISCLOSURE_GROUND, legalGround),
                Set.copyOf(data),
                consent,
                personTold,
                seal.text(Fields.DISCLOSURE_WHEREABOUTS_BECAUSE, whereaboutsBecause));
    }
}
