package org.followthrough.protection.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.protection.events.MeasureEnded;
import org.followthrough.protection.events.MeasureRecorded;

/**
 * The measures that stand, by their id: in place, accepted, and not ended by anyone. One past its review date stands too, and is
 * lapsed (rule P2).
 */
public record ProtectionFacts(Map<UUID, MeasureRecorded> standing) {

    public static final ProtectionFacts NONE = new ProtectionFacts(Map.of());

    public ProtectionFacts after(CaseEvent event) {
        if (event instanceof MeasureRecorded e && e.counts()) {
            var more = new HashMap<>(standing);
            more.put(e.measure(), e);
            return new ProtectionFacts(Map.copyOf(more));
        }
        if (event instanceof MeasureEnded e) {
            var fewer = new HashMap<>(standing);
            fewer.remove(e.measure());
            return new ProtectionFacts(Map.copyOf(fewer));
        }
        return event instanceof FollowUpEnded e && e.reason() == FollowUpEndReason.DIED ? NONE : this;
    }
}
