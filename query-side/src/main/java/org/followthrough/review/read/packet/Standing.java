package org.followthrough.review.read.packet;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.review.facts.OpenReview;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer may do about a review. Hiding the rest is courtesy: the rules decide.
 *
 * @param against why a reviewer may not review this one, null where nothing stands against it
 */
record Standing(
        OpenReview open, StaffMember viewer, @Nullable Problem against) {

    static Standing of(OpenReview open, StaffMember viewer, @Nullable Problem hadAPart) {
        boolean another = open.reviewer() != null && !viewer.id().equals(open.reviewer());
        Problem against = hadAPart == null && another ? new Problem("not-the-named-reviewer") : hadAPart;
        return new Standing(open, viewer, viewer.is(Role.REVIEWER) ? against : null);
    }

    public boolean isReviewer() {
        return viewer.is(Role.REVIEWER);
    }

    public boolean mayAdmit() {
        return !open.admitted() && (isReviewer() || mayName());
    }

    public boolean mayName() {
        return viewer.is(Role.SUPERVISOR);
    }

    public boolean mayTake() {
        return isReviewer() && against == null && open.reviewer() == null;
    }

    public boolean mayDecide() {
        return isReviewer() && against == null;
    }

    /** Those that fit how far the review has come. */
    List<ReviewOutcome> outcomes() {
        return Stream.of(ReviewOutcome.values()).filter(this::fits).toList();
    }

    private boolean fits(ReviewOutcome outcome) {
        return switch (outcome) {
            case UPHELD, REOPENED, OVERTURNED_IDENTIFIED -> onTheMerits();
            case INADMISSIBLE -> !open.admitted();
            case WITHDRAWN -> open.request().requester().mayWithdraw();
        };
    }

    public boolean onTheMerits() {
        return open.admitted() && open.reviewer() != null;
    }
}
