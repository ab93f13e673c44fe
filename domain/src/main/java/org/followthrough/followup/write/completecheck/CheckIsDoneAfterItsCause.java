package org.followthrough.followup.write.completecheck;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A check follows the decision, the check before it, or the word that woke it (rule F1). */
final class CheckIsDoneAfterItsCause<C> implements Rule<C> {

    private final BiFunction<C, Acting, LocalDate> on;

    /** @param on the day of the check: the one that was typed, or today before anything is */
    CheckIsDoneAfterItsCause(BiFunction<C, Acting, LocalDate> on) {
        this.on = on;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        LocalDate since = Objects.requireNonNull(facts.followUp().open()).since();
        return on.apply(command, acting).isBefore(since)
                ? new Problem("check-before-its-cause", Map.of("since", since.toString()))
                : null;
    }
}
