package org.followthrough.staff.write.absence;

import java.util.List;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.EndAbsence;
import org.followthrough.staff.events.AbsenceEnded;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.*;

/** One is back today, or does not go. */
public final class EndingAbsence {

    private static final StaffRuleBook<EndAbsence> RULES =
            StaffRuleBook.first(new MemberIsKnown(), new ActorAnswersForMember(), new AbsenceIsAhead());

    private EndingAbsence() {}

    public static List<StaffEvent> decide(EndAbsence command, StaffFacts staff, Acting acting) {
        RULES.require(command, staff, acting);
        return List.of(new AbsenceEnded(
                command.member(),
                acting.staffId(),
                acting.today(),
                command.absence(),
                acting.today().minusDays(1)));
    }
}
