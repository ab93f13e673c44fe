package org.followthrough.intake.entries;

import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.intake.commands.AssignCase;
import org.followthrough.personal.Sealer;

/** Who answers for the case. */
public record AssignmentEntry(UUID commandId, UUID caseworker) implements CaseEntry<AssignCase> {

    @Override
    public AssignCase command(UUID caseId, Sealer sealer) {
        return new AssignCase(commandId, caseId, caseworker);
    }
}
