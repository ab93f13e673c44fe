package org.followthrough.decision.write.decidecase;

import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.CaseIsOngoing;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.NoDecisionWaitsForSignature;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.decision.commands.DecideCase;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.decision.write.DecisionTaken;
import org.followthrough.decision.write.FindingRules;
import org.followthrough.decision.write.ProposedFinding;
import org.followthrough.decision.write.SignOff;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A case is decided once per assessment; where rule D6 asks for a second person this only proposes. */
public final class DecidingCase {

    public static final RuleBook<DecideCase> RULES = RuleBook.<DecideCase>first(
                    ActorMay.workOnCases(), new CaseIsOngoing(), new NoDecisionWaitsForSignature())
            .next(new HappenedOnIsPossible<>(DecideCase::happenedOn));

    private DecidingCase() {}

    public static List<CaseEvent> decide(DecideCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var proposed = new ProposedFinding(command.finding(), command.happenedOn());
        FindingRules.require(proposed, facts, protocol, acting);
        var grounds = SignOff.grounds(proposed, facts, acting.opener());
        if (grounds.isEmpty()) {
            return DecisionTaken.events(command, proposed, null, facts, protocol, acting);
        }
        return List.of(new DecisionProposed(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "proposal"),
                command.finding(),
                grounds));
    }
}
