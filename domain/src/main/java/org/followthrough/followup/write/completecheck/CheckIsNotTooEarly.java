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

/** A check may be done a few days early; before that it is a contact attempt (rule F3). */
final class CheckIsNotTooEarly<C> implements Rule<C> {

    private final BiFunction<C, Acting, LocalDate> on;

    /** @param on the day of the check: the one that was typed, or today before anything is */
    CheckIsNotTooEarly(BiFunction<C, Acting, LocalDate> on) {
        this.on = on;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = Objects.requireNonNull(facts.followUp().open());
        LocalDate earliest = open.dueOn().minusDays(protocol.checks().earlyDays());
        return on.apply(command, acting).isBefore(earliest)
                ? new Problem(
                        "check-too-early",
                        Map.of(
                                "earliest",
                                earliest.toString(),
                                "due",
                                open.dueOn().toString()))
                : null;
    }
}
