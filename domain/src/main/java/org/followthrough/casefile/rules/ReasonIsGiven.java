package org.followthrough.casefile.rules;

import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.personal.Personal;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Whoever has to say why says it in words: blanks are no reason. */
public final class ReasonIsGiven<C> implements Rule<C> {

    private final Function<C, @Nullable Personal<String>> reason;

    public ReasonIsGiven(Function<C, @Nullable Personal<String>> reason) {
        this.reason = reason;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        return Said.something(reason.apply(command), acting.opener()) ? null : new Problem("reason-missing");
    }
}
