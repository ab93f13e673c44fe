package org.followthrough.followup.write;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A child is followed until a body that protects children has taken over (rule F8). */
public final class ChildIsFollowedUntilTakenOver<C> implements Rule<C> {

    private final BiFunction<C, Acting, LocalDate> on;
    private final Predicate<C> takenOver;

    /**
     * @param on the day that counts
     * @param takenOver whether such a body has taken over
     */
    public ChildIsFollowedUntilTakenOver(BiFunction<C, Acting, LocalDate> on, Predicate<C> takenOver) {
        this.on = on;
        this.takenOver = takenOver;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean left = facts.intake().child(on.apply(command, acting), acting.opener()) && !takenOver.test(command);
        return left ? new Problem("child-is-followed-on") : null;
    }
}
