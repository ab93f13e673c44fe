package org.followthrough.protection.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/** The person is not assessed, at risk or under review any more: no decision on protection is owed. Measures go on (rule P2). */
@StoredAs(name = "protection.ProtectionNotOwed")
public record ProtectionNotOwed(UUID caseId, UUID by, LocalDate happenedOn) implements ProtectionEvent {}
