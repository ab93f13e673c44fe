package org.followthrough.standalone.move;

import io.axoniq.axonserver.grpc.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.standalone.demonstration.Progress;

/**
 * Copies the history into a context of Axon Server and reads all of it back. How many events are there already says where to
 * go on, once each of them was found to be ours.
 */
final class EventCopy {

    static final int EVENTS_PER_TRANSACTION = 200;

    /** What is there now. */
    record Copied(long events, int streams, long added) {}

    private final History history;
    private final AxonServerContext context;
    private final Progress progress;
    private final InOrder seen = new InOrder();
    private final long size;
    private final long before;

    EventCopy(History history, AxonServerContext context, Progress progress) {
        this.history = history;
        this.context = context;
        this.progress = progress;
        this.size = history.size();
        this.before = context.size();
    }

    /** @throws RefusedStart where the context holds anything but the first of our events; nothing was written then */
    void compareWhatIsThere() {
        readBack(0, Math.min(before, size), "Comparing the events that are there");
        RefusedStart.unless(
                before <= size,
                "Axon Server holds " + (before - size)
                        + " events more than this installation: something was recorded there"
                        + " already. Choose an empty context.");
    }

    /** After {@link #compareWhatIsThere}. */
    Copied copy() {
        List<Event> batch = new ArrayList<>();
        history.read(before, size, (position, event) -> {
            batch.add(event);
            if (batch.size() == EVENTS_PER_TRANSACTION) {
                append(batch, position);
            }
        });
        if (!batch.isEmpty()) {
            append(batch, size - 1);
        }
        readBack(before, size, "Reading the events back");
        RefusedStart.unless(
                context.size() == size,
                "Axon Server holds " + context.size() + " events and not " + size
                        + ": something else writes to this context.");
        return new Copied(size, seen.streams(), size - before);
    }

    private void append(List<Event> batch, long last) {
        context.append(List.copyOf(batch));
        batch.clear();
        progress.at("Copying the events", (int) last + 1, (int) size);
    }

    private void readBack(long from, long to, String what) {
        if (from >= to) {
            return;
        }
        try (AxonServerContext.Reading there = context.readFrom(from)) {
            history.read(from, to, (position, ours) -> {
                seen.same(position, ours, there.next());
                progress.at(what, (int) position + 1, (int) to);
            });
        }
    }
}
