package org.followthrough.decision.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ContactChannel;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The person was told the decision; handed to someone else is not delivered (rule C4).
 *
 * @param language BCP 47 tag of the language it was told in
 * @param guardian through whom a child was told (rule F8), null for an adult and in events stored before it was kept
 */
@StoredAs(name = "decision.DecisionDelivered")
public record DecisionDelivered(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID decision,
        Personal<String> language,
        ContactChannel channel,
        @Nullable UUID guardian)
        implements DecisionEvent {}
