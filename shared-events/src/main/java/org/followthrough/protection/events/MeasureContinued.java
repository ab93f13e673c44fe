package org.followthrough.protection.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** Somebody looked at the measure, and it goes on (rule P2). */
@StoredAs(name = "protection.MeasureContinued")
public record MeasureContinued(
        UUID caseId, UUID by, LocalDate happenedOn, UUID measure, LocalDate reviewOn, Personal<String> because)
        implements ProtectionEvent {}
