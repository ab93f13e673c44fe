package org.followthrough.protection.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** Somebody looked at the measure and ended it: it never lapses silently (rule P2). */
@StoredAs(name = "protection.MeasureEnded")
public record MeasureEnded(UUID caseId, UUID by, LocalDate happenedOn, UUID measure, Personal<String> because)
        implements ProtectionEvent {}
