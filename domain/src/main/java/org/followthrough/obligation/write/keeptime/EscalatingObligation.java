package org.followthrough.obligation.write.keeptime;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.obligation.commands.EscalateObligation;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Escalation levels 2 and 3, one after the other, where still true; otherwise nothing (domain.md 6). */
public final class EscalatingObligation {

    private static final RuleBook<EscalateObligation> RULES = RuleBook.inDuplicatesToo(ActorMay.keepTime());

    private EscalatingObligation() {}

    public static List<CaseEvent> decide(
            EscalateObligation command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return facts.obligations()
                .of(command.obligation())
                .filter(owed -> owed.level() + 1 == command.level())
                .flatMap(owed -> owed.escalatesOn(command.level(), protocol)
                        .filter(day -> !acting.today().isBefore(day))
                        .map(day -> List.<CaseEvent>of(new ObligationEscalated(
                                command.caseId(), acting.staffId(), day, owed.id(), owed.kind(), command.level()))))
                .orElse(List.of());
    }
}
