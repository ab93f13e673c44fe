package org.followthrough.casefile.write;

import java.util.Set;
import java.util.UUID;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/** Who acts in a test. */
public record Staff(UUID id, Set<Role> roles) {

    public static Staff caseworker() {
        return new Staff(The.id("caseworker"), Set.of(Role.CASEWORKER));
    }

    public static Staff anotherCaseworker() {
        return new Staff(The.id("another caseworker"), Set.of(Role.CASEWORKER));
    }

    public static Staff supervisor() {
        return new Staff(The.id("supervisor"), Set.of(Role.SUPERVISOR));
    }

    public static Staff anotherSupervisor() {
        return new Staff(The.id("another supervisor"), Set.of(Role.SUPERVISOR));
    }

    public static Staff theSystem() {
        return new Staff(StaffIds.SYSTEM, Set.of(Role.SYSTEM));
    }

    public static Staff theImporter() {
        return new Staff(StaffIds.IMPORT, Set.of(Role.SYSTEM));
    }

    public static Staff reportingOrganisation() {
        return new Staff(The.id("reporting organisation"), Set.of(Role.REPORTING_ORGANISATION));
    }

    public static Staff colleagueOfTheReportingOrganisation() {
        return new Staff(The.id("colleague"), Set.of(Role.REPORTING_ORGANISATION));
    }

    public static Staff anotherReportingOrganisation() {
        return new Staff(The.id("another reporting organisation"), Set.of(Role.REPORTING_ORGANISATION));
    }

    /** Belongs to no unit. */
    public static Staff reviewer() {
        return new Staff(The.id("reviewer"), Set.of(Role.REVIEWER));
    }

    public static Staff anotherReviewer() {
        return new Staff(The.id("another reviewer"), Set.of(Role.REVIEWER));
    }

    /** Belongs to the unit of {@link #supervisor}. */
    public static Staff reviewerOfTheUnit() {
        return new Staff(The.id("reviewer of the unit"), Set.of(Role.REVIEWER));
    }

    /** Everyone who may sign in, in two units; reviewers belong to none, but one. */
    public static final KnownStaff DIRECTORY = KnownStaff.of(
            caseworker().member("north"),
            anotherCaseworker().member("south"),
            supervisor().member("north"),
            anotherSupervisor().member("south"),
            reviewer().member(null),
            anotherReviewer().member(null),
            reviewerOfTheUnit().member("north"),
            reportingOrganisation().member("line"),
            colleagueOfTheReportingOrganisation().member("line"),
            anotherReportingOrganisation().member("shelter"));

    private StaffMember member(@Nullable String unit) {
        return new StaffMember(id, id.toString(), "Primer", roles, unit);
    }

    public static Staff auditor() {
        return new Staff(The.id("auditor"), Set.of(Role.AUDITOR));
    }
}
