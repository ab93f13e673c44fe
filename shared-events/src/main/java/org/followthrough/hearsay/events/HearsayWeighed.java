package org.followthrough.hearsay.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.HearsayWeight;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the staff said what it is worth.
 *
 * @param caseId in which it was recorded, null where it was not matched
 * @param because why it was not matched, null where it was
 */
@StoredAs(name = "hearsay.HearsayWeighed")
public record HearsayWeighed(
        UUID hearsayId,
        UUID by,
        LocalDate happenedOn,
        HearsayWeight weight,
        @Nullable UUID caseId,
        @Nullable Personal<String> because)
        implements HearsayEvent {}
