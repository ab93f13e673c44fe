package org.followthrough.decision.write.extenddecisionlimit;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.CaseIsOngoing;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.ObligationKind;
import org.followthrough.decision.commands.ExtendDecisionLimit;
import org.followthrough.decision.events.DecisionLimitExtended;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A supervisor may extend the decision limit once (rule D7). */
public final class ExtendingDecisionLimit {

    public static final RuleBook<ExtendDecisionLimit> RULES = RuleBook.<ExtendDecisionLimit>first(
                    ActorMay.supervise(), new CaseIsOngoing(), new LimitIsExtendedOnce())
            .then(
                    new HappenedOnIsPossible<>(ExtendDecisionLimit::happenedOn),
                    new ReasonIsGiven<>(ExtendDecisionLimit::because));

    private ExtendingDecisionLimit() {}

    public static List<CaseEvent> decide(
            ExtendDecisionLimit command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var dueOn =
                facts.obligations().of(ObligationKind.DECISION).orElseThrow().dueOn();
        return List.of(new DecisionLimitExtended(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                dueOn,
                dueOn.plusDays(protocol.decision().extensionDays()),
                command.because()));
    }
}
