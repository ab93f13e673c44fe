package org.followthrough.staff.commands;

import java.util.UUID;
import org.followthrough.personal.Personal;

/** One is called otherwise. */
public record RenameStaffMember(UUID commandId, UUID member, Personal<String> name) implements StaffCommand {}
