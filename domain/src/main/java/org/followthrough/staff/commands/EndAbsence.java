package org.followthrough.staff.commands;

import java.util.UUID;

/** One is back today, or does not go. */
public record EndAbsence(UUID commandId, UUID member, UUID absence) implements StaffCommand {}
