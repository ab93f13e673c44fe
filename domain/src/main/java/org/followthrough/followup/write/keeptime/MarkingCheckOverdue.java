package org.followthrough.followup.write.keeptime;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.followup.commands.MarkCheckOverdue;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Escalation level 1, where it is still true; otherwise nothing (rule F7). */
public final class MarkingCheckOverdue {

    private static final RuleBook<MarkCheckOverdue> RULES = RuleBook.inDuplicatesToo(ActorMay.keepTime());

    private MarkingCheckOverdue() {}

    public static List<CaseEvent> decide(MarkCheckOverdue command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var open = facts.followUp().open();
        if (open == null || !open.id().equals(command.check()) || open.level() > 0 || !open.overdue(acting.today())) {
            return List.of();
        }
        return List.of(new CheckBecameOverdue(
                command.caseId(), acting.staffId(), open.dueOn().plusDays(1), open.id(), open.dueOn()));
    }
}
