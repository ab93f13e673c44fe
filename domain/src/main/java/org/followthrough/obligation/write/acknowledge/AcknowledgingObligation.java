package org.followthrough.obligation.write.acknowledge;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.obligation.commands.AcknowledgeObligation;
import org.followthrough.obligation.events.ObligationAcknowledged;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Seen, with a reason, whatever is owed; it stays overdue until someone acts (rule F7). */
public final class AcknowledgingObligation {

    public static final RuleBook<AcknowledgeObligation> RULES = RuleBook.about(AcknowledgeObligation::obligation)
            .first(new WorksOnCasesOrReviews(), new ObligationIsOverdue())
            .next(new ReasonIsGiven<>(AcknowledgeObligation::because));

    private AcknowledgingObligation() {}

    public static List<CaseEvent> decide(
            AcknowledgeObligation command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return facts.obligations().of(command.obligation()).stream()
                .<CaseEvent>map(owed -> new ObligationAcknowledged(
                        command.caseId(), acting.staffId(), acting.today(), owed.id(), owed.kind(), command.because()))
                .toList();
    }
}
