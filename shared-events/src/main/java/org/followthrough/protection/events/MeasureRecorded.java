package org.followthrough.protection.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A measure was offered, and it counts where it is in place and accepted (rule P1).
 *
 * @param reviewOn last day to look at it again; null where it does not count (rule P2)
 */
@StoredAs(name = "protection.MeasureRecorded")
public record MeasureRecorded(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID measure,
        ProtectionMeasure kind,
        boolean inPlace,
        boolean accepted,
        @Nullable LocalDate reviewOn,
        @Nullable Personal<String> note)
        implements ProtectionEvent {

    public boolean counts() {
        return inPlace && accepted;
    }
}
