package org.followthrough.casefile.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Late is allowed; the future, and the time before the report, are not (rule E1). */
public final class HappenedOnIsPossible<C> implements Rule<C> {

    private final Function<C, LocalDate> happenedOn;

    public HappenedOnIsPossible(Function<C, LocalDate> happenedOn) {
        this.happenedOn = happenedOn;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        LocalDate day = happenedOn.apply(command);
        if (day.isAfter(acting.today())) {
            return inTheFuture(acting);
        }
        LocalDate received = facts.intake().isOpened() ? facts.intake().report().happenedOn() : day;
        return day.isBefore(received)
                ? new Problem("before-the-report", Map.of("received", received.toString()))
                : null;
    }

    /** Of a day, or a time, that has not come yet. */
    public static Problem inTheFuture(Acting acting) {
        return new Problem("in-the-future", Map.of("today", acting.today().toString()));
    }
}
