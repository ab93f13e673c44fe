package org.followthrough.staff.write.changeposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.ChangePosition;
import org.followthrough.staff.events.DutiesChanged;
import org.followthrough.staff.events.RolesChanged;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.events.StaffMemberMovedToUnit;
import org.followthrough.staff.facts.Member;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.*;

/** An administrator gives one other roles, another unit, other duties. What stays as it is leaves no event. */
public final class ChangingPosition {

    private static final StaffRuleBook<ChangePosition> RULES = StaffRuleBook.<ChangePosition>first(
                    new AdministratorManagesStaff(), new MemberIsKnown(), new MemberIsInOffice(), new MemberIsAsSeen())
            .then(
                    new MemberHoldsARole(),
                    new NobodyActsAsTheSystem(),
                    new AdministratorSeesNoCases(),
                    new ReporterHoldsNoOtherRole(),
                    new UnitIsNamed(),
                    new DutiesFitTheRoles());

    private ChangingPosition() {}

    public static List<StaffEvent> decide(ChangePosition command, StaffFacts staff, Acting acting) {
        RULES.require(command, staff, acting);
        Member before = staff.of(command.member()).orElseThrow();
        var events = new ArrayList<StaffEvent>();
        if (!before.roles().equals(command.roles())) {
            events.add(new RolesChanged(before.id(), acting.staffId(), acting.today(), command.roles()));
        }
        if (!Objects.equals(before.unit(), command.unit())) {
            events.add(new StaffMemberMovedToUnit(before.id(), acting.staffId(), acting.today(), command.unit()));
        }
        if (!before.duties().equals(command.duties())) {
            events.add(new DutiesChanged(before.id(), acting.staffId(), acting.today(), command.duties()));
        }
        return Consequences.checked(events, staff, acting);
    }
}
