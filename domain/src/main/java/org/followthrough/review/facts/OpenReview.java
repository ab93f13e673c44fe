package org.followthrough.review.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.review.events.ReviewRequested;
import org.jspecify.annotations.Nullable;

/**
 * The review that goes on.
 *
 * @param admittedOn null while nobody said whether it is admitted
 * @param reviewer null while nobody was named
 */
public record OpenReview(
        ReviewRequested request,
        @Nullable LocalDate admittedOn,
        @Nullable UUID reviewer) {

    public UUID id() {
        return request.review();
    }

    public boolean admitted() {
        return admittedOn != null;
    }

    OpenReview admitted(LocalDate day) {
        return new OpenReview(request, day, reviewer);
    }

    OpenReview reviewedBy(UUID named) {
        return new OpenReview(request, admittedOn, named);
    }
}
