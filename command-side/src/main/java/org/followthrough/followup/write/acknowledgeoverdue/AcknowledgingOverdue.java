package org.followthrough.followup.write.acknowledgeoverdue;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.followup.commands.AcknowledgeOverdue;
import org.followthrough.followup.events.OverdueAcknowledged;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Seen, with a reason; it stays overdue until someone acts (rule F7). */
public final class AcknowledgingOverdue {

    private static final RuleBook<AcknowledgeOverdue> RULES = RuleBook.first(
            ActorMay.workOnCases(), new CheckIsOverdue(), new ReasonIsGiven<>(AcknowledgeOverdue::because));

    private AcknowledgingOverdue() {}

    public static List<CaseEvent> decide(
            AcknowledgeOverdue command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new OverdueAcknowledged(
                command.caseId(), acting.staffId(), acting.today(), command.check(), command.because()));
    }
}
