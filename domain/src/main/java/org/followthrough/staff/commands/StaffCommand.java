package org.followthrough.staff.commands;

import java.util.UUID;

/** A wish to change the directory of staff. Sent twice with the same id it takes effect once. */
public interface StaffCommand {

    UUID commandId();

    /** Staff id of the one it is about. */
    UUID member();
}
