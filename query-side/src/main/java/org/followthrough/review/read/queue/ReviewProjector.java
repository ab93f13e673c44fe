package org.followthrough.review.read.queue;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.review.events.ReviewerNamed;
import org.springframework.stereotype.Component;

/** Keeps one row for each review, also when it has ended. */
@Component
@ProcessingGroup("read.review.queue")
class ReviewProjector {

    private final ReviewWriter reviews;

    ReviewProjector(ReviewWriter reviews) {
        this.reviews = reviews;
    }

    @EventHandler
    void on(CaseOpened event) {
        reviews.open(event);
    }

    @EventHandler
    void on(ReviewRequested event) {
        reviews.request(event);
    }

    @EventHandler
    void on(ObligationsChanged event) {
        event.opened().forEach(reviews::owed);
    }

    @EventHandler
    void on(ReviewAdmitted event) {
        reviews.admit(event);
    }

    @EventHandler
    void on(ReviewerNamed event) {
        reviews.name(event);
    }

    @EventHandler
    void on(ReviewDecided event) {
        reviews.decide(event);
    }

    @ResetHandler
    void reset() {
        reviews.clear();
    }
}
