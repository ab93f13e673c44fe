package org.followthrough.staff;

import java.util.Set;
import java.util.UUID;

/** Reserved ids: of actors that are no people, and of their directory. Stored in events: never change them. */
public final class StaffIds {

    /** Sagas and other automations. */
    public static final UUID SYSTEM = UUID.fromString("00000000-0000-4000-8000-000000000001");

    /** The importer, for decisions taken before the system existed (rule E6). */
    public static final UUID IMPORT = UUID.fromString("00000000-0000-4000-8000-000000000002");

    /** The stream of the directory of staff. */
    public static final UUID DIRECTORY = UUID.fromString("00000000-0000-4000-8000-000000000003");

    /** Who acts when no person does: they work on no case and have no eyes that could be the second pair. */
    public static final Set<UUID> NOBODY = Set.of(SYSTEM, IMPORT);

    private StaffIds() {}
}
