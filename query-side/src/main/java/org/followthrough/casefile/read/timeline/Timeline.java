package org.followthrough.casefile.read.timeline;

import java.util.List;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.personal.Acts;

/** The events of one case, oldest first, each text held against the act it is in; empty where there is no such case. */
public record Timeline(List<TimelineEntry> entries) {

    public Timeline {
        var acts = new Acts();
        entries = entries.stream().map(entry -> entry.held(acts)).toList();
    }

    /** The case after all of its events. */
    public CaseFacts facts() {
        return factsAfter(entries.size());
    }

    /** @param events how many events to fold, from the oldest */
    public CaseFacts factsAfter(int events) {
        var facts = CaseFacts.NONE;
        for (TimelineEntry entry : entries.subList(0, events)) {
            facts = facts.after(entry.event());
        }
        return facts;
    }

    /** Sequence number of the latest event, -1 where there is none. */
    public long version() {
        return entries.isEmpty() ? -1 : entries.get(entries.size() - 1).sequence();
    }
}
