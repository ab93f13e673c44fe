package org.followthrough.connection.write.exofficio;

import java.util.List;
import java.util.Set;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.connection.commands.ProposeExOfficio;
import org.followthrough.connection.events.ExOfficioProposed;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Proposed once, in the case whose report was the one too many (rule L3). */
public final class ProposingExOfficio {

    private static final RuleBook<ProposeExOfficio> RULES = RuleBook.inDuplicatesToo(ActorMay.keepTime());

    private ProposingExOfficio() {}

    public static List<CaseEvent> decide(ProposeExOfficio command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new ExOfficioProposed(
                command.caseId(),
                acting.staffId(),
                acting.today(),
                Ids.derived(command.commandId(), "proposal"),
                command.kind(),
                command.connection(),
                Set.copyOf(command.cases())));
    }
}
