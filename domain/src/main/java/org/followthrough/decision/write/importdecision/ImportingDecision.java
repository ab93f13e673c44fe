package org.followthrough.decision.write.importdecision;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.CaseIsOngoing;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.decision.commands.ImportDecision;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.write.RecognitionHasNoReason;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** An imported decision keeps its true date and is exempt from rules D2 to D7, not from F1 (rule E6). */
public final class ImportingDecision {

    private static final RuleBook<ImportDecision> RULES = RuleBook.<ImportDecision>first(
                    ActorMay.importDecisions(), new CaseIsOngoing(), new CaseWasNotWorkedOnHere())
            .then(
                    new HappenedOnIsPossible<>(ImportDecision::decidedOn),
                    new RecognitionHasNoReason<>(ImportDecision::outcome, ImportDecision::reason));

    private ImportingDecision() {}

    public static List<CaseEvent> decide(ImportDecision command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var imported = new DecisionImported(
                command.caseId(),
                acting.staffId(),
                command.decidedOn(),
                Ids.derived(command.commandId(), "decision"),
                command.outcome(),
                command.reason());
        if (!command.outcome().negative()) {
            return List.of(imported);
        }
        LocalDate from = acting.today();
        return List.of(imported, CheckPlan.first(command, command.decidedOn(), from, facts, protocol, acting));
    }
}
