package org.followthrough.connection.write.exofficio;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ProposalWaits;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.connection.commands.AnswerExOfficio;
import org.followthrough.connection.events.ExOfficioAnswered;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A supervisor says whether a procedure was started, and why (rule L3). */
public final class AnsweringExOfficio {

    public static final RuleBook<AnswerExOfficio> RULES = RuleBook.about(AnswerExOfficio::proposal)
            .inDuplicatesToo(
                    ActorMay.supervise(),
                    new ProposalWaits(
                            (facts, proposal) -> facts.connections().exOfficio().containsKey(proposal)))
            .then(
                    new HappenedOnIsPossible<>(AnswerExOfficio::happenedOn),
                    new ReasonIsGiven<>(AnswerExOfficio::because));

    private AnsweringExOfficio() {}

    public static List<CaseEvent> decide(AnswerExOfficio command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new ExOfficioAnswered(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                command.proposal(),
                command.started(),
                command.because()));
    }
}
