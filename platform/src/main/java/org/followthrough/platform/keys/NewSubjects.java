package org.followthrough.platform.keys;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ids whose keys are committed already, handed out once each. A commit for every new document would double what a command
 * waits for; those left over at shutdown are keys of nobody.
 */
final class NewSubjects {

    private static final int AT_ONCE = 64;

    private final SubjectKeys keys;
    private final Queue<UUID> ready = new ConcurrentLinkedQueue<>();

    NewSubjects(SubjectKeys keys) {
        this.keys = keys;
    }

    UUID next() {
        UUID next = ready.poll();
        return next == null ? refilled() : next;
    }

    private synchronized UUID refilled() {
        @Nullable UUID anothers = ready.poll();
        if (anothers != null) {
            return anothers;
        }
        List<UUID> made = Stream.generate(UUID::randomUUID).limit(AT_ONCE).toList();
        keys.mint(made);
        ready.addAll(made.subList(1, AT_ONCE));
        return made.get(0);
    }
}
