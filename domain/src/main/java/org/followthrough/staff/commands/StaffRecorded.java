package org.followthrough.staff.commands;

import java.util.UUID;

/**
 * Answer to an accepted command.
 *
 * @param version how many events there are about the member
 */
public record StaffRecorded(UUID member, int version) {}
