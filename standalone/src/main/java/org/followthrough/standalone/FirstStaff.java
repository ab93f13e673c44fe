package org.followthrough.standalone;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;

/**
 * Who is there at the first start: the demonstration users, or one administrator who adds everybody else.
 *
 * @param invented people of a demonstration, whose passwords need not be changed
 */
record FirstStaff(List<StaffMember> members, String passwordFile, boolean invented) {

    private static final String DEMONSTRATION_FILE = "demonstration-users.txt";

    /** Of an installation that began without invented people. */
    static final String ADMINISTRATOR_FILE = "first-administrator.txt";

    /**
     * @param demonstration whether a new installation gets the demonstration users; one that began keeps who it began with
     * @throws RefusedStart in production, where anybody could know them
     */
    static FirstStaff of(DataFolder folder, boolean demonstration, boolean production) {
        boolean has = Files.exists(folder.resolve(DEMONSTRATION_FILE));
        boolean administered = Files.exists(folder.resolve(ADMINISTRATOR_FILE));
        RefusedStart.unless(
                !production || !(demonstration || has),
                "Profile production refuses the demonstration users. Start with"
                        + " --followthrough.demonstration-users=false and a data folder that never had them.");
        return has || (demonstration && !administered)
                ? new FirstStaff(DemonstrationStaff.EVERYONE, DEMONSTRATION_FILE, true)
                : new FirstStaff(List.of(administrator()), ADMINISTRATOR_FILE, false);
    }

    private static StaffMember administrator() {
        return new StaffMember(UUID.randomUUID(), "administrator", "Administrator", Set.of(Role.ADMINISTRATOR), null);
    }
}
