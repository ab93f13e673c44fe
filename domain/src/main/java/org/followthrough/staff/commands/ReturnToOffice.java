package org.followthrough.staff.commands;

import java.util.UUID;

/** One who had left works here again. */
public record ReturnToOffice(UUID commandId, UUID member) implements StaffCommand {}
