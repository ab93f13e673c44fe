package org.followthrough.casefile.write;

import java.util.Set;
import java.util.UUID;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffIds;

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

    public static Staff auditor() {
        return new Staff(The.id("auditor"), Set.of(Role.AUDITOR));
    }
}
