package org.followthrough.followup.write.declarelost;

import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.FollowUpGoesOn;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.PersonWasNotRecognised;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.followup.commands.ProposeLost;
import org.followthrough.followup.events.LostProposed;
import org.followthrough.followup.write.NothingEarlierThanTheLatestCheck;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The first of two people says that the person is lost (rule F6). */
public final class ProposingLost {

    public static final RuleBook<ProposeLost> RULES = RuleBook.<ProposeLost>first(
                    ActorMay.workOnCases(),
                    new PersonWasNotRecognised(),
                    new FollowUpGoesOn(),
                    new PersonIsNotLostYet(),
                    new NoOtherLostProposal(),
                    new ChecksReachedNobodyForLong())
            .then(
                    new HappenedOnIsPossible<>(ProposeLost::happenedOn),
                    new NothingEarlierThanTheLatestCheck<>(ProposeLost::happenedOn),
                    new ReasonIsGiven<>(ProposeLost::because));

    private ProposingLost() {}

    public static List<CaseEvent> decide(ProposeLost command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new LostProposed(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "lost"),
                command.because()));
    }
}
