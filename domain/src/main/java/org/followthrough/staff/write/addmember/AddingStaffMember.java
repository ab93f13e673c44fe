package org.followthrough.staff.write.addmember;

import java.util.List;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.AddStaffMember;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.events.StaffMemberAdded;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.*;

/** An administrator lets somebody new sign in. */
public final class AddingStaffMember {

    private static final StaffRuleBook<AddStaffMember> RULES = StaffRuleBook.<AddStaffMember>first(
                    new AdministratorManagesStaff(), new MemberIsNew())
            .then(
                    new LoginIsFit(),
                    new LoginIsFree(),
                    new MemberHoldsARole(),
                    new NobodyActsAsTheSystem(),
                    new AdministratorSeesNoCases(),
                    new ReporterHoldsNoOtherRole(),
                    new UnitIsNamed(),
                    new DutiesFitTheRoles());

    private AddingStaffMember() {}

    public static List<StaffEvent> decide(AddStaffMember command, StaffFacts staff, Acting acting) {
        RULES.require(command, staff, acting);
        return List.of(new StaffMemberAdded(
                command.member(),
                acting.staffId(),
                acting.today(),
                command.login(),
                command.name(),
                command.roles(),
                command.unit(),
                command.duties()));
    }
}
