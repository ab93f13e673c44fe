package org.followthrough.staff.facts;

import java.util.Set;
import java.util.UUID;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * One who works here, or did.
 *
 * @param version how many events there are about the member
 */
public record Member(
        UUID id,
        Personal<String> login,
        Personal<String> name,
        Set<Role> roles,
        @Nullable String unit,
        Set<Duty> duties,
        boolean inOffice,
        int version) {

    public boolean is(Role role) {
        return inOffice && roles.contains(role);
    }

    public boolean holds(Duty duty) {
        return inOffice && duties.contains(duty);
    }

    public boolean canStandInFor(Member other) {
        return inOffice && nameless().canStandInFor(other.nameless());
    }

    /** May say when the other is away. */
    public boolean answersFor(Member other) {
        return nameless().answersFor(other.nameless());
    }

    /** As others see them; without a name where it was erased. */
    public StaffMember shown(Opener opener) {
        return new StaffMember(
                id, opener.read(login).orElse(""), opener.read(name).orElse(""), roles, unit, duties);
    }

    private StaffMember nameless() {
        return new StaffMember(id, "", "", roles, unit, duties);
    }

    Member called(Personal<String> other) {
        return new Member(id, login, other, roles, unit, duties, inOffice, version + 1);
    }

    Member inRoles(Set<Role> other) {
        return new Member(id, login, name, other, unit, duties, inOffice, version + 1);
    }

    Member inUnit(@Nullable String other) {
        return new Member(id, login, name, roles, other, duties, inOffice, version + 1);
    }

    Member withDuties(Set<Duty> other) {
        return new Member(id, login, name, roles, unit, other, inOffice, version + 1);
    }

    Member inOffice(boolean now) {
        return new Member(id, login, name, roles, unit, duties, now, version + 1);
    }
}
