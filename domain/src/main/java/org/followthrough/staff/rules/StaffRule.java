package org.followthrough.staff.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** A sentence that is true when kept; the class name says it. */
@FunctionalInterface
public interface StaffRule<C> {

    /** @return why the command is refused, null where the rule is kept */
    @Nullable
    Problem broken(C command, StaffFacts staff, Acting acting);
}
