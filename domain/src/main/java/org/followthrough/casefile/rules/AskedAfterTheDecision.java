package org.followthrough.casefile.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.decision.facts.Taken;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nobody asks for a review of a decision, or comes back after it, before it was taken. */
public final class AskedAfterTheDecision<C> implements Rule<C> {

    private final Function<C, LocalDate> happenedOn;

    public AskedAfterTheDecision(Function<C, LocalDate> happenedOn) {
        this.happenedOn = happenedOn;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        Taken decision = facts.decision().decision();
        return decision != null && happenedOn.apply(command).isBefore(decision.on())
                ? new Problem(
                        "before-the-decision", Map.of("decided", decision.on().toString()))
                : null;
    }
}
