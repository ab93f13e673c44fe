package org.followthrough.connection.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.connection.commands.AnswerExOfficio;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** A procedure by virtue of office was started, or is not, and why. */
public record ExOfficioAnswerEntry(UUID commandId, LocalDate happenedOn, UUID proposal, boolean started, String because)
        implements CaseEntry<AnswerExOfficio> {

    @Override
    public AnswerExOfficio command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new AnswerExOfficio(
                commandId, caseId, happenedOn, proposal, started, seal.requiredText(Fields.LINK_BECAUSE, because));
    }
}
