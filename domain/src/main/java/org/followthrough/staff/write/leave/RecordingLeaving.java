package org.followthrough.staff.write.leave;

import java.util.List;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.RecordLeaving;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.events.StaffMemberLeft;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.*;

/** One works here no longer. Nothing of what they did is touched. */
public final class RecordingLeaving {

    private static final StaffRuleBook<RecordLeaving> RULES =
            StaffRuleBook.first(new AdministratorManagesStaff(), new MemberIsKnown(), new MemberIsInOffice());

    private RecordingLeaving() {}

    public static List<StaffEvent> decide(RecordLeaving command, StaffFacts staff, Acting acting) {
        RULES.require(command, staff, acting);
        return Consequences.checked(
                List.of(new StaffMemberLeft(command.member(), acting.staffId(), acting.today())), staff, acting);
    }
}
