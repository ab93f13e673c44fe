package org.followthrough.casefile.read.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.intake.events.CaseOpened;

/**
 * A moment a case can be looked at: after one act, the unbroken run of events that one command stored. In the middle of an act a case
 * never stood. The case and the decision that one row of a file brought in at once are one moment, though two commands stored them.
 *
 * @param number from 1
 * @param entries of the act, never empty
 */
public record Moment(int number, List<TimelineEntry> entries) {

    private static final Duration ONE_ROW = Duration.ofMinutes(1);

    /** @param entries of one case, oldest first */
    static List<Moment> of(List<TimelineEntry> entries) {
        var moments = new ArrayList<Moment>();
        int from = 0;
        for (int next = 1; next <= entries.size(); next++) {
            if (next == entries.size() || !together(entries.subList(from, next), entries.get(next))) {
                moments.add(new Moment(moments.size() + 1, entries.subList(from, next)));
                from = next;
            }
        }
        return List.copyOf(moments);
    }

    private static boolean together(List<TimelineEntry> soFar, TimelineEntry next) {
        TimelineEntry latest = soFar.get(soFar.size() - 1);
        boolean sameCommand = latest.commandId() != null && latest.commandId().equals(next.commandId());
        return sameCommand || ofOneRow(soFar, next);
    }

    /** A case that stood undecided for longer, since an import was cut short or a later file decided it, did so. */
    private static boolean ofOneRow(List<TimelineEntry> soFar, TimelineEntry next) {
        TimelineEntry opened = soFar.get(0);
        return opened.event() instanceof CaseOpened
                && next.event() instanceof DecisionImported
                && opened.event().by().equals(next.event().by())
                && Duration.between(opened.recordedAt(), next.recordedAt()).compareTo(ONE_ROW) < 0;
    }

    /** Names the moment in addresses and in the API: the sequence of its last event, which is the version of the case then. */
    public long at() {
        return entries.get(entries.size() - 1).sequence();
    }

    /** The sequence of its first event. */
    public long from() {
        return entries.get(0).sequence();
    }

    public Instant recordedAt() {
        return entries.get(entries.size() - 1).recordedAt();
    }

    boolean holds(long sequence) {
        return from() <= sequence && sequence <= at();
    }
}
