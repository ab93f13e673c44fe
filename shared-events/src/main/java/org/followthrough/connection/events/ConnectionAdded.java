package org.followthrough.connection.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.personal.Personal;

/** An employer, accommodation, recruiter or route that was learnt after the report. */
@StoredAs(name = "connection.ConnectionAdded")
public record ConnectionAdded(UUID caseId, UUID by, LocalDate happenedOn, ConnectionKind kind, Personal<String> name)
        implements ConnectionEvent {}
