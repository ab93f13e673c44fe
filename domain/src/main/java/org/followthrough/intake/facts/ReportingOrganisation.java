package org.followthrough.intake.facts;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;

/**
 * Those who sign in for one organisation: its reports are those that one of them sent.
 *
 * @param members ids of staff
 */
public record ReportingOrganisation(Set<UUID> members) {

    /** The member and, where the member belongs to a unit, everybody who signs in for it. */
    public static ReportingOrganisation of(UUID member, KnownStaff staff) {
        Stream<UUID> colleagues = staff.byId(member).map(StaffMember::unit).stream()
                .flatMap(unit ->
                        staff.inRole(Role.REPORTING_ORGANISATION).stream().filter(other -> unit.equals(other.unit())))
                .map(StaffMember::id);
        return new ReportingOrganisation(
                Stream.concat(Stream.of(member), colleagues).collect(Collectors.toUnmodifiableSet()));
    }

    public boolean sent(CaseOpened report) {
        return members.contains(report.by());
    }
}
