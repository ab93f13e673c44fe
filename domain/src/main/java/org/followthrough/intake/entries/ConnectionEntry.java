package org.followthrough.intake.entries;

import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.intake.events.Connection;
import org.followthrough.personal.Fields;

/** An employer, accommodation, recruiter or route as somebody named it. */
public record ConnectionEntry(ConnectionKind kind, String name) {

    Connection sealed(EntrySealer sealer) {
        return new Connection(kind, sealer.requiredLine(Fields.CONNECTION_NAME, name));
    }
}
