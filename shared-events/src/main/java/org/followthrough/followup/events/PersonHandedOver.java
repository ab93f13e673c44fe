package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/**
 * Another body follows the person from now on, and has said so (rule F5).
 *
 * @param body which one
 * @param childProtection whether it protects children: nobody else takes a child over (rule F8)
 */
@StoredAs(name = "followup.PersonHandedOver")
public record PersonHandedOver(
        UUID caseId, UUID by, LocalDate happenedOn, Personal<String> body, boolean childProtection)
        implements FollowUpEvent {}
