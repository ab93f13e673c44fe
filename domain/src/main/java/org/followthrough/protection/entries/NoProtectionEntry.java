package org.followthrough.protection.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.protection.commands.DecideNoProtection;
import org.jspecify.annotations.Nullable;

/** None is needed now, and why. */
public record NoProtectionEntry(
        UUID commandId,
        LocalDate happenedOn,
        String because,
        @Nullable LocalDate reviewOn) implements CaseEntry<DecideNoProtection> {

    @Override
    public DecideNoProtection command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new DecideNoProtection(
                commandId, caseId, happenedOn, seal.requiredText(Fields.PROTECTION_BECAUSE, because), reviewOn);
    }
}
