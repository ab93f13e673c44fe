package org.followthrough.followup.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.codes.WakeReason;
import org.followthrough.followup.commands.WakeFollowUp;
import org.followthrough.personal.Sealer;

/** Something was heard of a lost person. */
public record WakeEntry(UUID commandId, LocalDate happenedOn, WakeReason reason) implements CaseEntry<WakeFollowUp> {

    @Override
    public WakeFollowUp command(UUID caseId, Sealer sealer) {
        return new WakeFollowUp(commandId, caseId, happenedOn, reason);
    }
}
