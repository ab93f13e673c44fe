package org.followthrough.duplicate.write.takeover;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.duplicate.commands.EndDuplicate;
import org.followthrough.duplicate.events.FollowedInOtherCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The leading case has taken over, so nothing is owed here any more; once, and only for the link that was signed (rule D8). */
public final class EndingDuplicate {

    private static final RuleBook<EndDuplicate> RULES = RuleBook.inDuplicatesToo(ActorMay.keepTime());

    private EndingDuplicate() {}

    public static List<CaseEvent> decide(EndDuplicate command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return facts.duplicate()
                .awaited(command.proposal())
                .<List<CaseEvent>>map(leading ->
                        List.of(new FollowedInOtherCase(command.caseId(), acting.staffId(), acting.today(), leading)))
                .orElse(List.of());
    }
}
