package org.followthrough.access.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.Authority;
import org.followthrough.codes.Consent;
import org.followthrough.codes.DisclosedData;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An authority was given something of the case (rule E5). {@code by} is the supervisor who authorised it; the person may see it.
 *
 * @param askedBy who asked that it be given, never the supervisor who authorised it
 * @param name which police station, court or office
 * @param legalGround what requires or allows it
 * @param consent what the person answered when asked
 * @param personTold whether the person was told that it was, or would be, given
 * @param whereaboutsBecause why whereabouts were given though the person did not agree; null where they were not, or the person did
 */
@StoredAs(name = "access.DisclosedToAuthority")
public record DisclosedToAuthority(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID askedBy,
        Authority authority,
        Personal<String> name,
        Personal<String> legalGround,
        Set<DisclosedData> data,
        Consent consent,
        boolean personTold,
        @Nullable Personal<String> whereaboutsBecause)
        implements AccessEvent {}
