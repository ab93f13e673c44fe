package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The person left the country, and no body there has taken over: the risk is high and the follow-up goes on (rule F5).
 *
 * @param destination ISO 3166-1 alpha-2, null where nobody knows
 * @param source how that is known
 */
@StoredAs(name = "followup.PersonDeparted")
public record PersonDeparted(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        @Nullable Personal<String> destination,
        Personal<String> source) implements FollowUpEvent {}
