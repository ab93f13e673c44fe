package org.followthrough.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everyone who may sign in. Events name staff by id; this gives the id a name and a unit. */
public interface StaffDirectory {

    /** Sorted by display name. */
    List<StaffMember> everyone();

    default Optional<StaffMember> byId(UUID id) {
        return everyone().stream().filter(staff -> staff.id().equals(id)).findFirst();
    }

    default Optional<StaffMember> byLogin(String login) {
        return everyone().stream().filter(staff -> staff.login().equals(login)).findFirst();
    }

    /** The supervisors of the unit a member belongs to; nobody, for one who belongs to none or is no member. */
    default List<StaffMember> superiorsOf(UUID member) {
        return byId(member)
                .map(StaffMember::unit)
                .map(unit -> inRole(Role.SUPERVISOR).stream()
                        .filter(superior -> unit.equals(superior.unit()))
                        .filter(superior -> !superior.id().equals(member))
                        .toList())
                .orElse(List.of());
    }

    /** The heads of the unit a member belongs to; nobody, for one who belongs to none or is no member. */
    default List<StaffMember> headsOver(UUID member) {
        return byId(member)
                .map(StaffMember::unit)
                .map(unit -> holding(Duty.UNIT_HEAD).stream()
                        .filter(head -> unit.equals(head.unit()))
                        .toList())
                .orElse(List.of());
    }

    /** Sorted by display name. */
    default List<StaffMember> holding(Duty duty) {
        return everyone().stream()
                .filter(staff -> staff.duties().contains(duty))
                .toList();
    }

    /** Sorted by display name. */
    default List<StaffMember> inRole(Role role) {
        return everyone().stream().filter(staff -> staff.is(role)).toList();
    }
}
