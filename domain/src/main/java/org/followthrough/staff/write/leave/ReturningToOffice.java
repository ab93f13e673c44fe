package org.followthrough.staff.write.leave;

import java.util.List;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.ReturnToOffice;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.events.StaffMemberReturned;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.*;

/** One who had left works here again. */
public final class ReturningToOffice {

    private static final StaffRuleBook<ReturnToOffice> RULES =
            StaffRuleBook.first(new AdministratorManagesStaff(), new MemberIsKnown(), new MemberHadLeft());

    private ReturningToOffice() {}

    public static List<StaffEvent> decide(ReturnToOffice command, StaffFacts staff, Acting acting) {
        RULES.require(command, staff, acting);
        return List.of(new StaffMemberReturned(command.member(), acting.staffId(), acting.today()));
    }
}
