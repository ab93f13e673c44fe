package org.followthrough.staff.entries;

import java.util.UUID;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.commands.StaffCommand;

/** What was typed about a member of staff. Its command is, with what is personal sealed. */
@FunctionalInterface
public interface StaffEntry<C extends StaffCommand> {

    /** @throws Refused when a text is missing, too long or unreadable */
    C command(UUID member, Sealer sealer);
}
