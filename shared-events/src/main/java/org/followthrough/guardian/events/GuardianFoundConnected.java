package org.followthrough.guardian.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ConnectionKind;

/**
 * A connection learnt later bears the guardian's name: nothing goes through that guardian any more (rule F8).
 *
 * @param kind of the connection
 */
@StoredAs(name = "guardian.GuardianFoundConnected")
public record GuardianFoundConnected(UUID caseId, UUID by, LocalDate happenedOn, UUID guardian, ConnectionKind kind)
        implements GuardianEvent {}
