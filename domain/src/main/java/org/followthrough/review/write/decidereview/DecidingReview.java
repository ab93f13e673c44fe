package org.followthrough.review.write.decidereview;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.DecideReview;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.rules.NotBeforeTheRequest;
import org.followthrough.review.rules.ReviewIsTheOpenOne;
import org.followthrough.review.rules.ReviewerHadNoPartInTheCase;
import org.followthrough.review.rules.ReviewerReportsToNobodyInvolved;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;

/** The review ends. The old decision stays as it is; a reopening starts a new assessment with fresh limits (rules R2 to R4). */
public final class DecidingReview {

    private DecidingReview() {}

    public static List<CaseEvent> decide(
            DecideReview command, CaseFacts facts, Protocol protocol, Acting acting, KnownStaff staff) {
        rules(staff).require(command, facts, protocol, acting);
        var events = new ArrayList<CaseEvent>();
        events.add(new ReviewDecided(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                command.review(),
                command.outcome(),
                command.because()));
        if (command.outcome() == ReviewOutcome.REOPENED) {
            events.addAll(Reopening.events(command, facts, acting));
        }
        if (command.outcome() == ReviewOutcome.OVERTURNED_IDENTIFIED) {
            events.add(new FollowUpEnded(
                    command.caseId(),
                    acting.staffId(),
                    command.happenedOn(),
                    FollowUpEndReason.RECOGNISED_LATER,
                    command.because()));
        }
        return events;
    }

    /** @param staff who reports to whom */
    public static RuleBook<DecideReview> rules(KnownStaff staff) {
        return RuleBook.about(DecideReview::review)
                .first(
                        ActorMay.review(),
                        new ReviewIsTheOpenOne(),
                        new ReviewerIsTheNamedOne(),
                        new ReviewerHadNoPartInTheCase<>((review, acting) -> acting.staffId()),
                        new ReviewerReportsToNobodyInvolved<>((review, acting) -> acting.staffId(), staff))
                .next(new MeritsAreForANamedReviewer())
                .then(
                        new OutcomeFitsTheAdmission(),
                        new WithdrawnByWhoeverAsked(),
                        new HappenedOnIsPossible<>(DecideReview::happenedOn),
                        new NotBeforeTheRequest(),
                        new ReasonIsGiven<>(DecideReview::because));
    }
}
