package org.followthrough.staff.write.rename;

import java.util.List;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.RenameStaffMember;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.events.StaffMemberRenamed;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.*;

/** One is called otherwise, or was misspelt. */
public final class RenamingStaffMember {

    private static final StaffRuleBook<RenameStaffMember> RULES =
            StaffRuleBook.first(new AdministratorManagesStaff(), new MemberIsKnown());

    private RenamingStaffMember() {}

    public static List<StaffEvent> decide(RenameStaffMember command, StaffFacts staff, Acting acting) {
        RULES.require(command, staff, acting);
        return List.of(new StaffMemberRenamed(command.member(), acting.staffId(), acting.today(), command.name()));
    }
}
