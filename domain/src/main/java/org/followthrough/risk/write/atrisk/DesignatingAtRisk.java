package org.followthrough.risk.write.atrisk;

import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AskedAfterTheDecision;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.PersonIsAlive;
import org.followthrough.casefile.rules.PersonWasNotRecognised;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protocol.Protocol;
import org.followthrough.risk.commands.DesignateAtRisk;
import org.followthrough.risk.events.PersonDesignatedAtRisk;
import org.followthrough.staff.Acting;

/** A supervisor designates the person at risk, by whose decision or by their own (rules D5, P1, P4). */
public final class DesignatingAtRisk {

    public static final RuleBook<DesignateAtRisk> RULES = RuleBook.<DesignateAtRisk>first(
                    ActorMay.supervise(), new PersonWasNotRecognised(), new PersonIsAlive(), new PersonIsNotAtRiskYet())
            .then(
                    new HappenedOnIsPossible<>(DesignateAtRisk::happenedOn),
                    new AskedAfterTheDecision<>(DesignateAtRisk::happenedOn),
                    new ReasonIsGiven<>(DesignateAtRisk::grounds));

    private DesignatingAtRisk() {}

    public static List<CaseEvent> decide(DesignateAtRisk command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new PersonDesignatedAtRisk(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "designation"),
                command.grounds()));
    }
}
