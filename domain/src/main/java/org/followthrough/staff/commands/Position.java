package org.followthrough.staff.commands;

import java.util.Set;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** What one may do, where, and what one is told of. */
public interface Position {

    Set<Role> roles();

    /** Null for those who belong to none. */
    @Nullable
    String unit();

    Set<Duty> duties();
}
