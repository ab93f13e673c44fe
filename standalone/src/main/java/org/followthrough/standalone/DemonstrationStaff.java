package org.followthrough.standalone;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/** Invented people, one or more per role ("primer" is Serbian for "example"). Their ids are in events: never change them. */
final class DemonstrationStaff {

    private static final String NORTH = "north";
    private static final String SOUTH = "south";

    static final List<StaffMember> EVERYONE = List.of(
            one("8f0c3b52-6f2e-4f6b-9f35-0d8d6c1f2a11", "ana", "Ana Primer", Role.CASEWORKER, NORTH),
            one("3d1f5f0e-52a4-4a0c-8a6e-7b7f0d3c9b22", "bojan", "Bojan Primer", Role.CASEWORKER, NORTH),
            one("c2b7a7d4-1c58-4b3e-9b1d-5e0f4a6d8c33", "vera", "Vera Primer", Role.CASEWORKER, SOUTH),
            one(
                    "5a9e8f61-7d3b-4c2a-8e4f-1b6c9d0e7f44",
                    "goran",
                    "Goran Primer",
                    Role.SUPERVISOR,
                    NORTH,
                    Duty.UNIT_HEAD),
            one(
                    "e4d6c8b0-9a1f-4e5d-8c7b-2f3a4b5c6d55",
                    "dunja",
                    "Dunja Primer",
                    Role.SUPERVISOR,
                    SOUTH,
                    Duty.UNIT_HEAD,
                    Duty.DUTY_SUPERVISOR),
            one("7b2c9e1d-4f6a-4d8b-9e0c-8a7b6c5d4e66", "emil", "Emil Primer", Role.REVIEWER, null),
            one("1e8d7c6b-5a4f-4b3c-8d2e-0f9a8b7c6d77", "zorica", "Zorica Primer", Role.REVIEWER, null),
            one("9c0b1a2d-3e4f-4a5b-8c6d-7e8f9a0b1c88", "ivan", "Ivan Primer", Role.AUDITOR, null, Duty.OVERSIGHT),
            one(
                    "2f4e6d8c-0b1a-4c3d-9e5f-6a7b8c9d0e99",
                    "jelena",
                    "Jelena Primer",
                    Role.REPORTING_ORGANISATION,
                    "Primer Support Line"),
            one("6d5c4b3a-2f1e-4d0c-8b9a-3e4d5c6b7aaa", "katarina", "Katarina Primer", Role.ADMINISTRATOR, null));

    private DemonstrationStaff() {}

    private static StaffMember one(
            String id, String login, String displayName, Role role, @Nullable String unit, Duty... duties) {
        return new StaffMember(UUID.fromString(id), login, displayName, Set.of(role), unit, Set.of(duties));
    }
}
