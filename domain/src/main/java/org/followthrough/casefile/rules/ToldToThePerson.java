package org.followthrough.casefile.rules;

import java.util.function.Predicate;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Delivered means that the person was told; handed to someone else is not delivered (rule C4). */
public final class ToldToThePerson<C> implements Rule<C> {

    private final Predicate<C> told;

    public ToldToThePerson(Predicate<C> told) {
        this.told = told;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        return told.test(command) ? null : new Problem("handed-to-someone-else");
    }
}
