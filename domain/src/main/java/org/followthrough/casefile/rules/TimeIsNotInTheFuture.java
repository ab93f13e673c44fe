package org.followthrough.casefile.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A time noted for today has passed (rule E1). */
public final class TimeIsNotInTheFuture<C> implements Rule<C> {

    private final Function<C, LocalDate> happenedOn;
    private final Function<C, @Nullable LocalTime> at;

    public TimeIsNotInTheFuture(Function<C, LocalDate> happenedOn, Function<C, @Nullable LocalTime> at) {
        this.happenedOn = happenedOn;
        this.at = at;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        LocalTime time = at.apply(command);
        LocalTime now = acting.now().atZone(protocol.zone()).toLocalTime();
        boolean future = time != null && happenedOn.apply(command).equals(acting.today()) && time.isAfter(now);
        return future ? HappenedOnIsPossible.inTheFuture(acting) : null;
    }
}
