package org.followthrough.decision.write.signoffdecision;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.DifferentPerson;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.decision.commands.SendBackDecision;
import org.followthrough.decision.events.DecisionSentBack;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The other answer to a proposal, with a reason (rule D6). */
public final class SendingBackDecision {

    private static final RuleBook<SendBackDecision> RULES = RuleBook.first(
            ActorMay.supervise(),
            new ProposalWaits<>(SendBackDecision::proposal),
            new DifferentPerson<>((c, facts) -> facts.decision().proposedBy()),
            new HappenedOnIsPossible<>(SendBackDecision::happenedOn),
            new AnsweredAfterProposing<>(SendBackDecision::happenedOn),
            new ReasonIsGiven<>(SendBackDecision::because));

    private SendingBackDecision() {}

    public static List<CaseEvent> decide(SendBackDecision command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new DecisionSentBack(
                command.caseId(), acting.staffId(), command.happenedOn(), command.proposal(), command.because()));
    }
}
