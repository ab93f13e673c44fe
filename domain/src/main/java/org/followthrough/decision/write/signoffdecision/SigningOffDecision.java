package org.followthrough.decision.write.signoffdecision;

import java.util.List;
import java.util.Objects;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AnsweredAfterProposing;
import org.followthrough.casefile.rules.DifferentPerson;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ProposalWaits;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.decision.commands.SignOffDecision;
import org.followthrough.decision.write.DecisionTaken;
import org.followthrough.decision.write.FindingRules;
import org.followthrough.decision.write.ProposedFinding;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A supervisor other than the proposer signs; the rules are checked again at the signing (rule D6). */
public final class SigningOffDecision {

    public static final RuleBook<SignOffDecision> RULES = RuleBook.about(SignOffDecision::proposal)
            .first(
                    ActorMay.supervise(),
                    new ProposalWaits((facts, proposal) -> facts.decision().waits(proposal)),
                    new DifferentPerson<>((proposal, facts) -> facts.decision().proposedBy()))
            .next(
                    new HappenedOnIsPossible<>(SignOffDecision::happenedOn),
                    new AnsweredAfterProposing<>(
                            SignOffDecision::happenedOn,
                            facts -> facts.decision().proposal()));

    private SigningOffDecision() {}

    public static List<CaseEvent> decide(SignOffDecision command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var proposal = Objects.requireNonNull(facts.decision().proposal());
        var proposed = new ProposedFinding(proposal.finding(), command.happenedOn());
        FindingRules.require(proposed, facts, protocol, acting);
        return DecisionTaken.events(command, proposed, proposal, facts, protocol, acting);
    }
}
