package org.followthrough.review.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks that a negative decision be looked at again (rules R1, C6).
 *
 * @param decision the decision it is about
 * @param asked what was asked, in the words that were used; null where nothing was said
 * @param lateBecause why it comes after the review window, null where it does not
 */
@StoredAs(name = "review.ReviewRequested")
public record ReviewRequested(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID review,
        UUID decision,
        ReviewRequester requester,
        ReviewGround ground,
        @Nullable Personal<String> asked,
        @Nullable Personal<String> newEvidence,
        @Nullable Personal<String> lateBecause)
        implements ReviewEvent {}
