package org.followthrough.staff;

import java.util.UUID;

/** Reserved staff ids of actors that are no people. Stored in events: never change them. */
public final class StaffIds {

    /** Sagas and other automations. */
    public static final UUID SYSTEM = UUID.fromString("00000000-0000-4000-8000-000000000001");

    /** The importer, for decisions taken before the system existed (rule E6). */
    public static final UUID IMPORT = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private StaffIds() {}
}
