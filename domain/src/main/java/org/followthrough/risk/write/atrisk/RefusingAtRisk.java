package org.followthrough.risk.write.atrisk;

import java.util.List;
import java.util.Objects;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protocol.Protocol;
import org.followthrough.risk.commands.RefuseAtRisk;
import org.followthrough.risk.events.AtRiskRefused;
import org.followthrough.staff.Acting;

/** A supervisor answers what was owed: not at risk, with reasons (rule D5). */
public final class RefusingAtRisk {

    public static final RuleBook<RefuseAtRisk> RULES = RuleBook.<RefuseAtRisk>first(
                    ActorMay.supervise(), new AtRiskAnswerIsOwed())
            .then(new HappenedOnIsPossible<>(RefuseAtRisk::happenedOn), new ReasonIsGiven<>(RefuseAtRisk::because));

    private RefusingAtRisk() {}

    public static List<CaseEvent> decide(RefuseAtRisk command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var owed = Objects.requireNonNull(facts.risk().atRiskDecision());
        return List.of(new AtRiskRefused(
                command.caseId(), acting.staffId(), command.happenedOn(), owed.obligation(), command.because()));
    }
}
