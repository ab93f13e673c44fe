package org.followthrough.duplicate.write.takeback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.DifferentPerson;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.duplicate.commands.TakeBackDuplicate;
import org.followthrough.duplicate.events.BroughtAlong;
import org.followthrough.duplicate.events.DuplicateConfirmed;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/**
 * A supervisor who did not sign the link takes it back (rule E4). In the same transaction the case owes again what it owed, by the
 * dates it had: nobody waits until the other case knows (rule F1).
 */
public final class TakingBackDuplicate {

    public static final RuleBook<TakeBackDuplicate> RULES = RuleBook.<TakeBackDuplicate>inDuplicatesToo(
                    ActorMay.supervise(),
                    new LinkStands(),
                    new DifferentPerson<>((command, facts) -> Objects.requireNonNull(
                                    facts.duplicate().confirmed())
                            .by()))
            .then(
                    new HappenedOnIsPossible<>(TakeBackDuplicate::happenedOn),
                    new NotBeforeTheSignature(),
                    new ReasonIsGiven<>(TakeBackDuplicate::because));

    private TakingBackDuplicate() {}

    public static List<CaseEvent> decide(TakeBackDuplicate command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        DuplicateConfirmed confirmed = Objects.requireNonNull(facts.duplicate().confirmed());
        BroughtAlong brought = confirmed.brought();
        LocalDate takenBackOn = command.happenedOn();
        var events = new ArrayList<CaseEvent>();
        events.add(new DuplicateTakenBack(
                command.caseId(), acting.staffId(), takenBackOn, confirmed.leading(), command.because()));
        CaseFacts then = facts.after(events);
        if (then.notRecognised()) {
            events.add(CheckPlan.afterTakingBack(command, takenBackOn, brought, then, protocol, acting));
        }
        return events;
    }
}
