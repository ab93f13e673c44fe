package org.followthrough.review.facts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.Listed;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.review.events.ReviewerNamed;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of a case.
 *
 * @param open null while none goes on: there is one at most (rule R2)
 * @param decided those that ended, oldest first
 */
public record ReviewFacts(@Nullable OpenReview open, List<ReviewDecided> decided) {

    public static final ReviewFacts NONE = new ReviewFacts(null, List.of());

    /** The reviewer named for it; empty where nobody is, or it does not go on. */
    public Optional<UUID> reviewerOf(UUID review) {
        return Optional.ofNullable(open).filter(one -> one.id().equals(review)).map(OpenReview::reviewer);
    }

    public ReviewFacts after(CaseEvent event) {
        if (event instanceof ReviewRequested e) {
            return new ReviewFacts(new OpenReview(e, null, null), decided);
        }
        if (open != null && event instanceof ReviewAdmitted e) {
            return new ReviewFacts(open.admitted(e.happenedOn()), decided);
        }
        if (open != null && event instanceof ReviewerNamed e) {
            return new ReviewFacts(open.reviewedBy(e.reviewer()), decided);
        }
        if (event instanceof ReviewDecided e) {
            return new ReviewFacts(null, Listed.plus(decided, e));
        }
        return this;
    }
}
