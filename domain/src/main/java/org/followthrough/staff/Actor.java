package org.followthrough.staff;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who sends a command, as it travels in the metadata of messages. Set by the server from its session; automations name
 * {@link #SYSTEM} themselves.
 *
 * @param roles all roles held
 * @param role the one acted in
 */
public record Actor(UUID staffId, Set<Role> roles, Role role) {

    /** Metadata key: a UUID as text. */
    public static final String STAFF_ID = "staffId";

    /** Metadata key: names of {@link Role}, comma-separated. */
    public static final String ROLES = "roles";

    /** Metadata key: the name of one {@link Role}. */
    public static final String ROLE = "role";

    public static final Actor SYSTEM = new Actor(StaffIds.SYSTEM, Set.of(Role.SYSTEM), Role.SYSTEM);

    public static final Actor IMPORT = new Actor(StaffIds.IMPORT, Set.of(Role.SYSTEM), Role.SYSTEM);

    public Actor {
        roles = Set.copyOf(roles);
        if (!roles.contains(role)) {
            throw new IllegalArgumentException("acts in a role not held: " + role);
        }
    }

    /** In the role declared first, where several are held. */
    public static Actor of(StaffMember staff) {
        return new Actor(
                staff.id(),
                staff.roles(),
                staff.roles().stream().sorted().findFirst().orElseThrow());
    }

    /** Empty where the metadata names nobody. */
    public static Optional<Actor> in(Map<String, ?> metaData) {
        if (!metaData.containsKey(STAFF_ID)) {
            return Optional.empty();
        }
        Set<Role> roles = Arrays.stream(String.valueOf(metaData.get(ROLES)).split(","))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        UUID staffId = UUID.fromString(String.valueOf(metaData.get(STAFF_ID)));
        return Optional.of(new Actor(staffId, roles, Role.valueOf(String.valueOf(metaData.get(ROLE)))));
    }

    public Map<String, String> asMetaData() {
        return Map.of(
                STAFF_ID,
                staffId.toString(),
                ROLES,
                roles.stream().sorted().map(Role::name).collect(Collectors.joining(",")),
                ROLE,
                role.name());
    }
}
