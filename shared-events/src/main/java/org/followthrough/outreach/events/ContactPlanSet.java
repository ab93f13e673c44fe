package org.followthrough.outreach.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.PlanBasis;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What is safe, and what never (rule C1).
 *
 * @param plan id of this plan, by which the next says which one it replaces
 * @param safeChannels empty where no channel is safe
 * @param language BCP 47 tag of the person's language, null where unknown
 */
@StoredAs(name = "outreach.ContactPlanSet")
public record ContactPlanSet(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID plan,
        PlanBasis basis,
        Set<ContactChannel> safeChannels,
        Set<ContactChannel> neverChannels,
        @Nullable Personal<String> language,
        Personal<SafeWays> ways)
        implements OutreachEvent {}
