package org.followthrough.obligation.write.keeptime;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.obligation.commands.MarkObligationOverdue;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Escalation level 1, where it is still true; otherwise nothing (rule F7). */
public final class MarkingObligationOverdue {

    private static final RuleBook<MarkObligationOverdue> RULES = RuleBook.inDuplicatesToo(ActorMay.keepTime());

    private MarkingObligationOverdue() {}

    public static List<CaseEvent> decide(
            MarkObligationOverdue command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return facts.obligations()
                .of(command.obligation())
                .filter(owed -> owed.level() == 0)
                .filter(owed -> owed.overdue(acting.now(), protocol))
                .map(owed -> List.<CaseEvent>of(new ObligationBecameOverdue(
                        command.caseId(),
                        acting.staffId(),
                        owed.overdueOn(protocol),
                        owed.id(),
                        owed.kind(),
                        owed.dueOn())))
                .orElse(List.of());
    }
}
