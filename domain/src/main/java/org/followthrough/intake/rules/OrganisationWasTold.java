package org.followthrough.intake.rules;

import java.util.function.Predicate;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is told goes to the organisation itself, at an address or number of its own: never to a private person, nor to whoever the case names (rules C2, L4). */
public final class OrganisationWasTold<C> implements Rule<C> {

    private final Predicate<C> told;

    public OrganisationWasTold(Predicate<C> told) {
        this.told = told;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        return told.test(command) ? null : new Problem("told-to-somebody-else");
    }
}
