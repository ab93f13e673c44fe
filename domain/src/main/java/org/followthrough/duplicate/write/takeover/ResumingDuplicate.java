package org.followthrough.duplicate.write.takeover;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.duplicate.commands.ResumeDuplicate;
import org.followthrough.duplicate.events.DuplicateResumed;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The leading case could not take over: the link is undone; once, and only for the one that was signed (rule D8). */
public final class ResumingDuplicate {

    private static final RuleBook<ResumeDuplicate> RULES = RuleBook.inDuplicatesToo(ActorMay.keepTime());

    private ResumingDuplicate() {}

    public static List<CaseEvent> decide(ResumeDuplicate command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return facts.duplicate()
                .awaited(command.proposal())
                .<List<CaseEvent>>map(leading -> List.of(new DuplicateResumed(
                        command.caseId(), acting.staffId(), acting.today(), leading, command.obstacle())))
                .orElse(List.of());
    }
}
