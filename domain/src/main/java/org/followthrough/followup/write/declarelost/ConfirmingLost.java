package org.followthrough.followup.write.declarelost;

import java.util.List;
import java.util.Objects;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AnsweredAfterProposing;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.DifferentPerson;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ProposalWaits;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.followup.commands.ConfirmLost;
import org.followthrough.followup.events.LostProposed;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A supervisor, the second of two people, declares the person lost: no end, a yearly desk search (rule F6). */
public final class ConfirmingLost {

    public static final RuleBook<ConfirmLost> RULES = RuleBook.about(ConfirmLost::proposal)
            .first(
                    ActorMay.supervise(),
                    new ProposalWaits((facts, proposal) -> facts.followUp().lostProposalWaits(proposal)),
                    new DifferentPerson<>((proposal, facts) -> proposal(facts).by()))
            .then(
                    new ChecksReachedNobodyForLong(),
                    new HappenedOnIsPossible<>(ConfirmLost::happenedOn),
                    new AnsweredAfterProposing<>(ConfirmLost::happenedOn, ConfirmingLost::proposal));

    private ConfirmingLost() {}

    public static List<CaseEvent> decide(ConfirmLost command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(
                new PersonDeclaredLost(
                        command.caseId(),
                        acting.staffId(),
                        command.happenedOn(),
                        command.proposal(),
                        proposal(facts).by()),
                CheckPlan.deskSearch(command, command.happenedOn(), facts, protocol, acting));
    }

    private static LostProposed proposal(CaseFacts facts) {
        return Objects.requireNonNull(facts.followUp().lostProposal());
    }
}
