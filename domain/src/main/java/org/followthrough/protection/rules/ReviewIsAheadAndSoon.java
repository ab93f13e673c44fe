package org.followthrough.protection.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What is decided is looked at again, after today and within the protocol's days (rule P2). */
public final class ReviewIsAheadAndSoon<C> implements Rule<C> {

    private final Function<C, @Nullable LocalDate> reviewOn;

    public ReviewIsAheadAndSoon(Function<C, @Nullable LocalDate> reviewOn) {
        this.reviewOn = reviewOn;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        LocalDate day = reviewOn.apply(command);
        if (day == null) {
            return null;
        }
        LocalDate latest = latest(protocol, acting);
        if (!day.isAfter(acting.today())) {
            return new Problem("review-date-passed", Map.of("latest", latest.toString()));
        }
        return day.isAfter(latest) ? new Problem("review-date-too-late", Map.of("latest", latest.toString())) : null;
    }

    /** The protocol's own limit: what holds where nobody names another day. */
    public static LocalDate latest(Protocol protocol, Acting acting) {
        return acting.today().plusDays(protocol.interimProtection().reviewDays());
    }
}
