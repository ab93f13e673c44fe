package org.followthrough.review.write.admitreview;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.AdmitReview;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.review.rules.NotBeforeTheRequest;
import org.followthrough.review.rules.ReviewIsNotAdmittedYet;
import org.followthrough.review.rules.ReviewIsTheOpenOne;
import org.followthrough.staff.Acting;

/** The request is looked into, and the person is owed protection meanwhile (rules R3, P1). That it is not is for a reviewer to say, and ends the review. */
public final class AdmittingReview {

    public static final RuleBook<AdmitReview> RULES = RuleBook.about(AdmitReview::review)
            .first(ActorMay.arrangeReviews(), new ReviewIsTheOpenOne(), new ReviewIsNotAdmittedYet())
            .then(new HappenedOnIsPossible<>(AdmitReview::happenedOn), new NotBeforeTheRequest());

    private AdmittingReview() {}

    public static List<CaseEvent> decide(AdmitReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new ReviewAdmitted(command.caseId(), acting.staffId(), command.happenedOn(), command.review()));
    }
}
