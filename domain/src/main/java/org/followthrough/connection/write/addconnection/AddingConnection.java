package org.followthrough.connection.write.addconnection;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.connection.commands.AddConnection;
import org.followthrough.connection.events.ConnectionAdded;
import org.followthrough.guardian.events.GuardianFoundConnected;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A connection learnt after the report counts like one that was in it (rules C2, L2, L3); a guardian who bears its name acts no more (rule F8). */
public final class AddingConnection {

    public static final RuleBook<AddConnection> RULES = RuleBook.<AddConnection>first(ActorMay.workOnCases())
            .then(new HappenedOnIsPossible<>(AddConnection::happenedOn));

    private AddingConnection() {}

    public static List<CaseEvent> decide(AddConnection command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var added = new ConnectionAdded(
                command.caseId(), acting.staffId(), command.happenedOn(), command.kind(), command.name());
        var guardian = facts.guardian();
        return guardian.named() != null && guardian.isGuardian(command.name(), acting.opener())
                ? List.of(
                        added,
                        new GuardianFoundConnected(
                                command.caseId(),
                                acting.staffId(),
                                command.happenedOn(),
                                guardian.named().guardian(),
                                command.kind()))
                : List.of(added);
    }
}
