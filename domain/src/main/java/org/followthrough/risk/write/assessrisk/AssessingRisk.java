package org.followthrough.risk.write.assessrisk;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.NotSeenOnlyAfterAHearing;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protocol.Protocol;
import org.followthrough.risk.commands.AssessRisk;
import org.followthrough.risk.events.RiskAssessed;
import org.followthrough.staff.Acting;

/** The risk at one moment; a risen one moves the open check earlier (rule F3). */
public final class AssessingRisk {

    public static final RuleBook<AssessRisk> RULES = RuleBook.<AssessRisk>first(ActorMay.workOnCases())
            .then(
                    new HappenedOnIsPossible<>(AssessRisk::happenedOn),
                    new NotSeenOnlyAfterAHearing<>(AssessRisk::indicators, (c, facts) -> facts.everHeard()));

    private AssessingRisk() {}

    public static List<CaseEvent> decide(AssessRisk command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var assessed = new RiskAssessed(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "assessment"),
                command.level(),
                command.indicators(),
                command.note());
        var events = new ArrayList<CaseEvent>();
        events.add(assessed);
        CheckPlan.afterRisk(assessed, facts, protocol, acting).ifPresent(events::add);
        return events;
    }
}
