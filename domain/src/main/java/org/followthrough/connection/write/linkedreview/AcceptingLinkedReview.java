package org.followthrough.connection.write.linkedreview;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AskedAfterTheDecision;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.PersonWasNotRecognised;
import org.followthrough.casefile.rules.ProposalWaits;
import org.followthrough.casefile.rules.ReviewAsked;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.connection.commands.AcceptLinkedReview;
import org.followthrough.connection.events.LinkedReviewAccepted;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.rules.NoOtherReviewIsOpen;
import org.followthrough.staff.Acting;

/** A supervisor accepts: the review is asked for in the same transaction, and knows no window (rules L2, R1). */
public final class AcceptingLinkedReview {

    public static final RuleBook<AcceptLinkedReview> RULES = RuleBook.about(AcceptLinkedReview::proposal)
            .first(
                    ActorMay.supervise(),
                    new ProposalWaits(
                            (facts, proposal) -> facts.connections().linked().containsKey(proposal)),
                    new PersonWasNotRecognised(),
                    new NoOtherReviewIsOpen())
            .then(
                    new HappenedOnIsPossible<>(AcceptLinkedReview::happenedOn),
                    new AskedAfterTheDecision<>(AcceptLinkedReview::happenedOn));

    private AcceptingLinkedReview() {}

    public static List<CaseEvent> decide(
            AcceptLinkedReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var requested = ReviewAsked.by(
                command,
                command.happenedOn(),
                ReviewRequester.SYSTEM,
                ReviewGround.LINKED_CASE_IDENTIFIED,
                facts,
                acting);
        return List.of(
                new LinkedReviewAccepted(
                        command.caseId(),
                        acting.staffId(),
                        command.happenedOn(),
                        command.proposal(),
                        requested.review()),
                requested);
    }
}
