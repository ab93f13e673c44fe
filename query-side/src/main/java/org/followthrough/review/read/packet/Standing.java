package org.followthrough.review.read.packet;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.review.facts.OpenReview;
import org.followthrough.review.write.admitreview.AdmittingReview;
import org.followthrough.review.write.decidereview.DecidingReview;
import org.followthrough.review.write.namereviewer.NamingReviewer;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer may do about a review, as the rules say.
 *
 * @param isReviewer whether the viewer is one
 * @param against why a reviewer may not review this one, null where nothing stands against it
 */
record Standing(
        OpenReview open,
        boolean isReviewer,
        boolean mayAdmit,
        boolean mayName,
        boolean mayTake,
        @Nullable Problem against) {

    /** @param staff who reports to whom */
    static Standing of(OpenReview open, CaseAtHand at, KnownStaff staff) {
        boolean reviewer = at.viewer().is(Role.REVIEWER);
        Problem against =
                reviewer ? at.against(DecidingReview.rules(staff), open.id()).orElse(null) : null;
        boolean arranges = at.against(NamingReviewer.RULES, open.id()).isEmpty();
        return new Standing(
                open,
                reviewer,
                at.against(AdmittingReview.RULES, open.id()).isEmpty(),
                arranges && at.supervisor(),
                arranges && reviewer && against == null && open.reviewer() == null,
                against);
    }

    public boolean mayDecide() {
        return isReviewer && against == null;
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
