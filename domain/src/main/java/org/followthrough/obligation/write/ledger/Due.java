package org.followthrough.obligation.write.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.protocol.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * By when something is owed.
 *
 * @param on last day on which it is on time, the day of {@code at} where the limit is one of hours
 * @param at moment from which it is overdue, null where the limit is one of days
 * @param counted what it is counted from
 */
public record Due(LocalDate on, @Nullable Instant at, Counted counted) {

    public enum Counted {
        /** The day that an entry says: the same whenever it is asked. */
        FROM_THE_ENTRY,
        /** The moment of recording: whoever asks later is told another date. */
        FROM_RECORDING,
        /** The date that another case brought: its escalation goes on as it did there. */
        CARRIED
    }

    public static Due on(LocalDate day) {
        return new Due(day, null, Counted.FROM_THE_ENTRY);
    }

    public static Due recordedOn(LocalDate day) {
        return new Due(day, null, Counted.FROM_RECORDING);
    }

    public static Due at(Instant moment, Protocol protocol) {
        return new Due(LocalDate.ofInstant(moment, protocol.zone()), moment, Counted.FROM_RECORDING);
    }

    public static Due carried(LocalDate day, @Nullable Instant moment) {
        return new Due(day, moment, Counted.CARRIED);
    }

    public Instant overdueFrom(Protocol protocol) {
        return at == null ? protocol.overdueFrom(on) : at;
    }

    public boolean isBefore(Due other, Protocol protocol) {
        return overdueFrom(protocol).isBefore(other.overdueFrom(protocol));
    }

    public Due orSooner(Due other, Protocol protocol) {
        return other.isBefore(this, protocol) ? other : this;
    }
}
