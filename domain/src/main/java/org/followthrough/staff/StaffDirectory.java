package org.followthrough.staff;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Everyone who works here. Events name staff by id; this gives the id a name and a unit. */
public interface StaffDirectory {

    /** Everyone in office, who may sign in; sorted by display name. */
    List<StaffMember> everyone();

    /** Those who left: they cannot sign in, and keep their names in what they did. Sorted by display name. */
    default List<StaffMember> former() {
        return List.of();
    }

    /** Of those in office; also what is over. */
    default List<Absence> absences() {
        return List.of();
    }

    default Optional<StaffMember> byId(UUID id) {
        return everyone().stream().filter(staff -> staff.id().equals(id)).findFirst();
    }

    /** In office or not. */
    default Optional<StaffMember> everById(UUID id) {
        return byId(id).or(() ->
                former().stream().filter(staff -> staff.id().equals(id)).findFirst());
    }

    /** @param day in the protocol's zone */
    default Optional<Absence> absenceOf(UUID member, LocalDate day) {
        return absences().stream()
                .filter(absence -> absence.member().equals(member) && absence.covers(day))
                .findFirst();
    }

    /** For whom one stands in that day, also in the place of a deputy who fell away too. */
    default List<Absence> standingInOf(UUID deputy, LocalDate day) {
        return absences().stream()
                .filter(absence -> absence.covers(day))
                .filter(absence -> deputiesOf(absence.member(), day).contains(deputy))
                .toList();
    }

    /** Who stands in that day: the deputy, and who stands in for a deputy who fell away too. Nobody, for one who is there. */
    default Set<UUID> deputiesOf(UUID member, LocalDate day) {
        Set<UUID> deputies = new LinkedHashSet<>();
        Optional<Absence> away = absenceOf(member, day);
        while (away.isPresent() && deputies.add(away.get().deputy())) {
            away = absenceOf(away.get().deputy(), day);
        }
        deputies.remove(member);
        deputies.removeIf(deputy -> byId(deputy).isEmpty());
        return deputies;
    }

    default Optional<StaffMember> byLogin(String login) {
        return everyone().stream().filter(staff -> staff.login().equals(login)).findFirst();
    }

    /** The supervisors of the unit a member belongs or belonged to; nobody, for one who belonged to none or never was one. */
    default List<StaffMember> superiorsOf(UUID member) {
        return everById(member)
                .map(StaffMember::unit)
                .map(unit -> inRole(Role.SUPERVISOR).stream()
                        .filter(superior -> unit.equals(superior.unit()))
                        .filter(superior -> !superior.id().equals(member))
                        .toList())
                .orElse(List.of());
    }

    /** The heads of the unit a member belongs or belonged to; nobody, for one who belonged to none or never was one. */
    default List<StaffMember> headsOver(UUID member) {
        return everById(member)
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
