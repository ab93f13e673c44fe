package org.followthrough.staff.commands;

import java.util.UUID;

/** One works here no longer. */
public record RecordLeaving(UUID commandId, UUID member) implements StaffCommand {}
