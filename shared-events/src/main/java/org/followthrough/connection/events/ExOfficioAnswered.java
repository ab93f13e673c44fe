package org.followthrough.connection.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** A supervisor answered (rule L3). */
@StoredAs(name = "connection.ExOfficioAnswered")
public record ExOfficioAnswered(
        UUID caseId, UUID by, LocalDate happenedOn, UUID proposal, boolean started, Personal<String> because)
        implements ConnectionEvent {}
