package org.followthrough.followup.write.declarelost;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.followup.commands.WakeFollowUp;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Something was heard of a lost person: a check within a working day (rule F6). */
public final class WakingFollowUp {

    public static final RuleBook<WakeFollowUp> RULES = RuleBook.<WakeFollowUp>first(
                    ActorMay.workOnCases(), new PersonIsLost())
            .then(new HappenedOnIsPossible<>(WakeFollowUp::happenedOn));

    private WakingFollowUp() {}

    public static List<CaseEvent> decide(WakeFollowUp command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return CheckPlan.woken(command, command.happenedOn(), command.reason(), facts, protocol, acting);
    }
}
