package org.followthrough.casefile.rules;

import java.util.UUID;
import java.util.function.BiFunction;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Four eyes: the second of two people is not the first (trust.md 2). */
public final class DifferentPerson<C> implements Rule<C> {

    private final BiFunction<C, CaseFacts, @Nullable UUID> first;

    public DifferentPerson(BiFunction<C, CaseFacts, @Nullable UUID> first) {
        this.first = first;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        return acting.staffId().equals(first.apply(command, facts)) ? new Problem("second-person-needed") : null;
    }
}
