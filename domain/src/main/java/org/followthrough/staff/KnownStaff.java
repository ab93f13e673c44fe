package org.followthrough.staff;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everyone who works here, as known at one moment. Events name staff by id; this gives the id a name and a unit.
 *
 * @param everyone in office, who may sign in; sorted by display name
 * @param former those who left: they cannot sign in, and keep their names in what they did; sorted by display name
 * @param absences of those in office; also what is over
 */
public record KnownStaff(List<StaffMember> everyone, List<StaffMember> former, List<Absence> absences) {

    public KnownStaff {
        everyone = List.copyOf(everyone);
        former = List.copyOf(former);
        absences = List.copyOf(absences);
    }

    /** Nobody left and nobody is away. */
    public static KnownStaff of(StaffMember... everyone) {
        return new KnownStaff(List.of(everyone), List.of(), List.of());
    }

    public Optional<StaffMember> byId(UUID id) {
        return everyone.stream().filter(staff -> staff.id().equals(id)).findFirst();
    }

    /** In office or not. */
    public Optional<StaffMember> everById(UUID id) {
        return byId(id).or(() ->
                former.stream().filter(staff -> staff.id().equals(id)).findFirst());
    }

    /** @param day in the protocol's zone */
    public Optional<Absence> absenceOf(UUID member, LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.member().equals(member) && absence.covers(day))
                .findFirst();
    }

    /** For whom one stands in that day, also in the place of a deputy who fell away too. */
    public List<Absence> standingInOf(UUID deputy, LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.covers(day))
                .filter(absence -> deputiesOf(absence.member(), day).contains(deputy))
                .toList();
    }

    /** Who stands in that day: the deputy, and who stands in for a deputy who fell away too. Nobody, for one who is there. */
    public Set<UUID> deputiesOf(UUID member, LocalDate day) {
        Set<UUID> deputies = new LinkedHashSet<>();
        Optional<Absence> away = absenceOf(member, day);
        while (away.isPresent() && deputies.add(away.get().deputy())) {
            away = absenceOf(away.get().deputy(), day);
        }
        deputies.remove(member);
        deputies.removeIf(deputy -> byId(deputy).isEmpty());
        return deputies;
    }

    public Optional<StaffMember> byLogin(String login) {
        return everyone.stream().filter(staff -> staff.login().equals(login)).findFirst();
    }

    /** The supervisors of the unit a member belongs or belonged to; nobody, for one who belonged to none or never was one. */
    public List<StaffMember> superiorsOf(UUID member) {
        return everById(member)
                .map(StaffMember::unit)
                .map(unit -> inRole(Role.SUPERVISOR).stream()
                        .filter(superior -> unit.equals(superior.unit()))
                        .filter(superior -> !superior.id().equals(member))
                        .toList())
                .orElse(List.of());
    }

    /** The heads of the unit a member belongs or belonged to; nobody, for one who belonged to none or never was one. */
    public List<StaffMember> headsOver(UUID member) {
        return everById(member)
                .map(StaffMember::unit)
                .map(unit -> holding(Duty.UNIT_HEAD).stream()
                        .filter(head -> unit.equals(head.unit()))
                        .toList())
                .orElse(List.of());
    }

    /** Sorted by display name. */
    public List<StaffMember> holding(Duty duty) {
        return everyone.stream().filter(staff -> staff.duties().contains(duty)).toList();
    }

    /** Sorted by display name. */
    public List<StaffMember> inRole(Role role) {
        return everyone.stream().filter(staff -> staff.is(role)).toList();
    }
}
