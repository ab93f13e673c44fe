package org.followthrough.duplicate.write.takeover;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.duplicate.commands.ReleaseDuplicate;
import org.followthrough.duplicate.events.DuplicateReleased;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The other case goes its own way again; what it brought along stays owed here (rule E4). */
public final class ReleasingDuplicate {

    private static final RuleBook<ReleaseDuplicate> RULES = RuleBook.inDuplicatesToo(ActorMay.keepTime());

    private ReleasingDuplicate() {}

    public static List<CaseEvent> decide(ReleaseDuplicate command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return facts.duplicate().led().containsKey(command.duplicate())
                ? List.of(
                        new DuplicateReleased(command.caseId(), acting.staffId(), acting.today(), command.duplicate()))
                : List.of();
    }
}
