package org.followthrough.guardian.rules;

import java.util.function.Predicate;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/**
 * A child, or whoever may be one, consents and is told through a guardian who is no connection of the case, else through the
 * guardianship authority: somebody is named before (rule F8).
 */
public final class GoesThroughTheGuardian<C> implements Rule<C> {

    private final Predicate<C> asksForOne;

    /** @param asksForOne whether the command says that the person was told something or asked for consent */
    public GoesThroughTheGuardian(Predicate<C> asksForOne) {
        this.asksForOne = asksForOne;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        return asksForOne.test(command) && Guardians.missing(facts, acting) ? new Problem("guardian-missing") : null;
    }
}
