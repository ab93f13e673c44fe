package org.followthrough.casefile.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A sentence that is true when kept; the class name says it. */
@FunctionalInterface
public interface Rule<C> {

    /** @return why the command is refused, null where the rule is kept */
    @Nullable
    Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting);
}
