package org.followthrough.duplicate.write.takeover;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.LeadingCaseObstacle;
import org.followthrough.duplicate.commands.TakeOverDuplicate;
import org.followthrough.duplicate.events.DuplicateRefused;
import org.followthrough.duplicate.events.DuplicateTakenOver;
import org.followthrough.duplicate.rules.LeadingCaseCanTakeOver;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/**
 * What the duplicate owes lives on in the leading case (rule D8). Once; and where this case changed since the signature so that it
 * cannot lead, it says so, and the other one goes on by itself.
 */
public final class TakingOverDuplicate {

    private static final RuleBook<TakeOverDuplicate> RULES = RuleBook.inDuplicatesToo(ActorMay.keepTime());

    private TakingOverDuplicate() {}

    public static List<CaseEvent> decide(TakeOverDuplicate command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        if (facts.duplicate().led().containsKey(command.duplicate())) {
            return List.of();
        }
        var brought = command.brought();
        return LeadingCaseCanTakeOver.obstacle(brought.ongoing(), brought.receivedOn(), facts)
                .map(obstacle -> refused(command, obstacle, acting))
                .orElseGet(() -> takenOver(command, facts, protocol, acting));
    }

    private static List<CaseEvent> refused(TakeOverDuplicate command, LeadingCaseObstacle obstacle, Acting acting) {
        return List.of(new DuplicateRefused(
                command.caseId(), acting.staffId(), acting.today(), command.proposal(), command.duplicate(), obstacle));
    }

    private static List<CaseEvent> takenOver(
            TakeOverDuplicate command, CaseFacts facts, Protocol protocol, Acting acting) {
        var taken = new DuplicateTakenOver(
                command.caseId(),
                acting.staffId(),
                acting.today(),
                command.proposal(),
                command.duplicate(),
                command.brought());
        var events = new ArrayList<CaseEvent>();
        events.add(taken);
        events.addAll(LivesOn.here(command, facts.after(taken), protocol, acting));
        return events;
    }
}
