package org.followthrough.connection.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.connection.commands.AddConnection;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** Another connection was learnt. */
public record AddedConnectionEntry(UUID commandId, LocalDate happenedOn, ConnectionKind kind, String name)
        implements CaseEntry<AddConnection> {

    @Override
    public AddConnection command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new AddConnection(commandId, caseId, happenedOn, kind, seal.requiredLine(Fields.CONNECTION_NAME, name));
    }
}
