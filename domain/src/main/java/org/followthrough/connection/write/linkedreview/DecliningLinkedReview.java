package org.followthrough.connection.write.linkedreview;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ProposalWaits;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.connection.commands.DeclineLinkedReview;
import org.followthrough.connection.events.LinkedReviewDeclined;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A supervisor declines, with a reason (rule L2). */
public final class DecliningLinkedReview {

    public static final RuleBook<DeclineLinkedReview> RULES = RuleBook.about(DeclineLinkedReview::proposal)
            .first(
                    ActorMay.supervise(),
                    new ProposalWaits(
                            (facts, proposal) -> facts.connections().linked().containsKey(proposal)))
            .then(
                    new HappenedOnIsPossible<>(DeclineLinkedReview::happenedOn),
                    new ReasonIsGiven<>(DeclineLinkedReview::because));

    private DecliningLinkedReview() {}

    public static List<CaseEvent> decide(
            DeclineLinkedReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new LinkedReviewDeclined(
                command.caseId(), acting.staffId(), command.happenedOn(), command.proposal(), command.because()));
    }
}
