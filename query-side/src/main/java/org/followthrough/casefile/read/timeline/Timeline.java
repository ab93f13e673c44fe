package org.followthrough.casefile.read.timeline;

import java.util.List;
import java.util.function.Predicate;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.personal.Acts;
import org.jspecify.annotations.Nullable;

/** The events of one case, oldest first, each text held against the act it is in; empty where there is no such case. */
public record Timeline(List<TimelineEntry> entries) {

    public Timeline {
        var acts = new Acts();
        entries = entries.stream().map(entry -> entry.held(acts)).toList();
    }

    /** The case after all of its events. */
    public CaseFacts facts() {
        return CaseFacts.NONE.after(events(every -> true));
    }

    /** Oldest first. */
    public List<Moment> moments() {
        return Moment.of(entries);
    }

    /**
     * The moment that an address shows.
     *
     * @param at sequence of an event; null for the latest moment
     * @throws IndexOutOfBoundsException where there is no such case
     */
    public ShownMoment shown(@Nullable Long at) {
        return ShownMoment.of(moments(), at);
    }

    /** The moment whose act holds the event. */
    public Moment momentOf(TimelineEntry entry) {
        return shown(entry.sequence()).moment();
    }

    /** What had happened by a moment, its own act included. */
    public List<CaseEvent> until(Moment moment) {
        return events(entry -> entry.sequence() <= moment.at());
    }

    /** What had happened before the act of a moment. */
    public List<CaseEvent> before(Moment moment) {
        return events(entry -> entry.sequence() < moment.from());
    }

    private List<CaseEvent> events(Predicate<TimelineEntry> wanted) {
        return entries.stream()
                .filter(wanted)
                .<CaseEvent>map(TimelineEntry::event)
                .toList();
    }

    /** Sequence number of the latest event, -1 where there is none. */
    public long version() {
        return entries.isEmpty() ? -1 : entries.get(entries.size() - 1).sequence();
    }
}
