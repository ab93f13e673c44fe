package org.followthrough.intake.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;

/**
 * The person said whether whoever reported may learn what became of them (rule L4); it holds from now on.
 *
 * @param mayBeTold what they wish
 */
@StoredAs(name = "intake.FeedbackWishRecorded")
public record FeedbackWishRecorded(UUID caseId, UUID by, LocalDate happenedOn, boolean mayBeTold)
        implements IntakeEvent {}
