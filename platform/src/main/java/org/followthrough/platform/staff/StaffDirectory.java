package org.followthrough.platform.staff;

import org.followthrough.staff.KnownStaff;

/** Who works here, to be asked again for each request and decision: people come, leave and are away. */
@FunctionalInterface
public interface StaffDirectory {

    KnownStaff now();
}
