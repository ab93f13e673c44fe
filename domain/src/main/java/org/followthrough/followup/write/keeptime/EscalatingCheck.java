package org.followthrough.followup.write.keeptime;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.followup.commands.EscalateCheck;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Escalation levels 2 and 3, one after the other, where still true; otherwise nothing (domain.md 6). */
public final class EscalatingCheck {

    private static final RuleBook<EscalateCheck> RULES = RuleBook.inDuplicatesToo(ActorMay.keepTime());

    private EscalatingCheck() {}

    public static List<CaseEvent> decide(EscalateCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var open = facts.followUp().open();
        if (open == null || !open.id().equals(command.check()) || open.level() + 1 != command.level()) {
            return List.of();
        }
        return open.escalatesOn(command.level(), protocol)
                .filter(day -> !acting.today().isBefore(day))
                .map(day -> List.<CaseEvent>of(
                        new CheckEscalated(command.caseId(), acting.staffId(), day, open.id(), command.level())))
                .orElse(List.of());
    }
}
