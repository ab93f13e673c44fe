package org.followthrough.outreach.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One documented try to reach the person.
 *
 * @param at local time in the protocol's zone, null where not noted
 * @param withinPlan false: recorded, does not count, and the supervisor is told (rule C2)
 * @param alone nobody could listen
 * @param understood by a common language or an interpreter
 * @param language BCP 47 tag of the language spoken
 * @param planConfirmed the person's answer to "is this way still safe", null where not reached
 */
@StoredAs(name = "outreach.ContactAttempted")
public record ContactAttempted(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        @Nullable LocalTime at,
        UUID attempt,
        ContactChannel channel,
        ContactResult result,
        boolean withinPlan,
        boolean outOfHours,
        boolean alone,
        boolean understood,
        @Nullable Personal<String> language,
        boolean interpreter,
        @Nullable Boolean planConfirmed,
        @Nullable Personal<String> note)
        implements OutreachEvent {

    /** Met or spoken to, whether or not the person wished to speak. */
    public boolean reached() {
        return result == ContactResult.REACHED || result == ContactResult.REACHED_DECLINED;
    }

    /** Reached, safe to speak, and understood (domain.md 2). */
    public boolean heard() {
        return result == ContactResult.REACHED && alone && understood;
    }
}
