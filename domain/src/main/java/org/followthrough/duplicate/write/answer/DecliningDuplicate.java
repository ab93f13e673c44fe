package org.followthrough.duplicate.write.answer;

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
import org.followthrough.duplicate.commands.DeclineDuplicate;
import org.followthrough.duplicate.events.DuplicateDeclined;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A supervisor keeps the cases apart, with a reason (rule D8). */
public final class DecliningDuplicate {

    public static final RuleBook<DeclineDuplicate> RULES = RuleBook.about(DeclineDuplicate::proposal)
            .first(
                    ActorMay.supervise(),
                    new ProposalWaits((facts, proposal) -> facts.duplicate().waits(proposal)),
                    new DifferentPerson<>((proposal, facts) -> facts.duplicate().proposedBy()))
            .then(
                    new HappenedOnIsPossible<>(DeclineDuplicate::happenedOn),
                    new AnsweredAfterProposing<>(
                            DeclineDuplicate::happenedOn,
                            facts -> facts.duplicate().proposal()),
                    new ReasonIsGiven<>(DeclineDuplicate::because));

    private DecliningDuplicate() {}

    public static List<CaseEvent> decide(DeclineDuplicate command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new DuplicateDeclined(
                command.caseId(), acting.staffId(), command.happenedOn(), command.proposal(), command.because()));
    }
}
