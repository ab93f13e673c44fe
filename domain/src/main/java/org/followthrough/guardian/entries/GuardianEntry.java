package org.followthrough.guardian.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.guardian.commands.NameGuardian;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/** Who acts for a child; the fields are those of {@link NameGuardian}. */
public record GuardianEntry(
        UUID commandId,
        LocalDate happenedOn,
        boolean authority,
        @Nullable String name) implements CaseEntry<NameGuardian> {

    @Override
    public NameGuardian command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new NameGuardian(commandId, caseId, happenedOn, authority, seal.line(Fields.GUARDIAN_NAME, name));
    }
}
