package org.followthrough.casefile.read.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moment that an address shows: the one it names, the one in whose middle it points, else the latest.
 *
 * @param all moments of the case, oldest first
 * @param asked sequence of an event that the address names, null where it names none
 */
public record ShownMoment(
        List<Moment> all, Moment moment, @Nullable Long asked) {

    static ShownMoment of(List<Moment> all, @Nullable Long asked) {
        Moment latest = all.get(all.size() - 1);
        Moment moment = asked == null
                ? latest
                : all.stream().filter(one -> one.holds(asked)).findFirst().orElse(latest);
        return new ShownMoment(all, moment, asked);
    }

    public int number() {
        return moment.number();
    }

    /** Something happened since. */
    public boolean past() {
        return number() < all.size();
    }

    /** The address points between the events of one act. */
    public boolean inTheMiddle() {
        return asked != null && moment.holds(asked) && asked != moment.at();
    }

    /** The case has no such event. */
    public boolean beyond() {
        return asked != null && !moment.holds(asked);
    }

    public @Nullable Moment before() {
        return number() == 1 ? null : all.get(number() - 2);
    }

    public @Nullable Moment after() {
        return past() ? all.get(number()) : null;
    }
}
