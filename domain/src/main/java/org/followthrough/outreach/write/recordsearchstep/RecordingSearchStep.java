package org.followthrough.outreach.write.recordsearchstep;

import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.outreach.commands.RecordSearchStep;
import org.followthrough.outreach.events.SearchStepTaken;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** What was done to find out who or where the person is (rule C3). */
public final class RecordingSearchStep {

    public static final RuleBook<RecordSearchStep> RULES = RuleBook.<RecordSearchStep>first(ActorMay.workOnCases())
            .then(
                    new HappenedOnIsPossible<>(RecordSearchStep::happenedOn),
                    new ReasonIsGiven<>(RecordSearchStep::note));

    private RecordingSearchStep() {}

    public static List<CaseEvent> decide(RecordSearchStep command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new SearchStepTaken(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "step"),
                command.step(),
                command.note()));
    }
}
