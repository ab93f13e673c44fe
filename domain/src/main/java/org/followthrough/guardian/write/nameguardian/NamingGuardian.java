package org.followthrough.guardian.write.nameguardian;

import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.guardian.commands.NameGuardian;
import org.followthrough.guardian.events.GuardianNamed;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Somebody who is no connection of the case acts for a child, else the guardianship authority (rule F8). */
public final class NamingGuardian {

    public static final RuleBook<NameGuardian> RULES = RuleBook.<NameGuardian>first(
                    ActorMay.workOnCases(), new PersonIsAChild())
            .then(
                    new HappenedOnIsPossible<>(NameGuardian::happenedOn),
                    new SomebodyIsNamed(),
                    new GuardianIsNoConnection());

    private NamingGuardian() {}

    public static List<CaseEvent> decide(NameGuardian command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new GuardianNamed(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "guardian"),
                command.name()));
    }
}
