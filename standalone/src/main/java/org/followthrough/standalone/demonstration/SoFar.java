package org.followthrough.standalone.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.write.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What an act needs to know to become an entry.
 *
 * @param day on which it happened
 * @param at local time, null where not noted
 * @param made the latest of each kind in this case
 * @param staff ids by login
 */
record SoFar(
        UUID commandId,
        UUID opening,
        LocalDate day,
        @Nullable LocalTime at,
        Map<Made, UUID> made,
        Function<String, UUID> staff) {

    UUID latest(Made kind) {
        return kind.by(Objects.requireNonNull(made.get(kind), kind.name()));
    }

    /** Id of what is owed of that kind since the latest such thing was made. */
    UUID owed(ObligationKind kind, Made restsOn) {
        return Ledger.idOf(Objects.requireNonNull(made.get(restsOn), restsOn.name()), kind, latest(restsOn));
    }
}
