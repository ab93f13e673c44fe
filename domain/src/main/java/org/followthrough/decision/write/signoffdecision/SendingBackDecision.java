package org.followthrough.decision.write.signoffdecision;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AnsweredAfterProposing;
import org.followthrough.casefile.rules.DifferentPerson;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ProposalWaits;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.decision.commands.SendBackDecision;
import org.followthrough.decision.events.DecisionSentBack;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The other answer to a proposal, with a reason (rule D6). */
public final class SendingBackDecision {

    public static final RuleBook<SendBackDecision> RULES = RuleBook.about(SendBackDecision::proposal)
            .first(
                    ActorMay.supervise(),
                    new ProposalWaits((facts, proposal) -> facts.decision().waits(proposal)),
                    new DifferentPerson<>((proposal, facts) -> facts.decision().proposedBy()))
            .next(
                    new HappenedOnIsPossible<>(SendBackDecision::happenedOn),
                    new AnsweredAfterProposing<>(
                            SendBackDecision::happenedOn,
                            facts -> facts.decision().proposal()),
                    new ReasonIsGiven<>(SendBackDecision::because));

    private SendingBackDecision() {}

    public static List<CaseEvent> decide(SendBackDecision command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new DecisionSentBack(
                command.caseId(), acting.staffId(), command.happenedOn(), command.proposal(), command.because()));
    }
}
