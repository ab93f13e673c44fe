package org.followthrough.protection.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/**
 * None is needed now, for these reasons (rule P1).
 *
 * @param decision id of the obligation to look at it again
 * @param reviewOn last day to look at it again
 */
@StoredAs(name = "protection.NoProtectionNeeded")
public record NoProtectionNeeded(
        UUID caseId, UUID by, LocalDate happenedOn, UUID decision, Personal<String> because, LocalDate reviewOn)
        implements ProtectionEvent {}
