package org.followthrough.followup.write;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What rests on the checks does not come before the latest of them (rules F4, F6). */
public final class NothingEarlierThanTheLatestCheck<C> implements Rule<C> {

    private final Function<C, LocalDate> happenedOn;

    public NothingEarlierThanTheLatestCheck(Function<C, LocalDate> happenedOn) {
        this.happenedOn = happenedOn;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.followUp()
                .latestDone()
                .filter(check -> happenedOn.apply(command).isBefore(check.happenedOn()))
                .map(check -> new Problem(
                        "before-the-latest-check",
                        Map.of("checked", check.happenedOn().toString())))
                .orElse(null);
    }
}
