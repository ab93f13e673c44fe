package org.followthrough.staff.read.directory;

import org.followthrough.staff.Absence;
import org.followthrough.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param away null for who is there today
 */
record StaffRow(StaffMember member, @Nullable Absence away) {}
