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
import org.followthrough.risk.commands.LiftAtRisk;
import org.followthrough.risk.events.AtRiskLifted;
import org.followthrough.staff.Acting;

/** A supervisor lifts the designation, with reasons; no measure ends by it (rules P2, P4). */
public final class LiftingAtRisk {

    public static final RuleBook<LiftAtRisk> RULES = RuleBook.<LiftAtRisk>first(
                    ActorMay.supervise(), new PersonIsAtRisk())
            .then(new HappenedOnIsPossible<>(LiftAtRisk::happenedOn), new ReasonIsGiven<>(LiftAtRisk::because));

    private LiftingAtRisk() {}

    public static List<CaseEvent> decide(LiftAtRisk command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new AtRiskLifted(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Objects.requireNonNull(facts.risk().designation()),
                command.because()));
    }
}
