package org.followthrough.staff.write.absence;

import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.RecordAbsence;
import org.followthrough.staff.events.AbsenceRecorded;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.*;

/** One is away, and another is told and works in their place. */
public final class RecordingAbsence {

    private static final StaffRuleBook<RecordAbsence> RULES = StaffRuleBook.<RecordAbsence>first(
                    new MemberIsKnown(), new MemberIsInOffice(), new ActorAnswersForMember())
            .then(
                    new AbsenceEndsAfterItBegins(),
                    new AbsenceIsNotOver(),
                    new MemberIsNotAwayAlready(),
                    new NobodyStandsInForThemselves(),
                    new DeputyCanStandIn(),
                    new DeputyIsThere());

    private RecordingAbsence() {}

    public static List<StaffEvent> decide(RecordAbsence command, StaffFacts staff, Acting acting) {
        RULES.require(command, staff, acting);
        return List.of(new AbsenceRecorded(
                command.member(),
                acting.staffId(),
                acting.today(),
                Ids.derived(command.commandId(), "absence"),
                command.from(),
                command.until(),
                command.deputy()));
    }
}
