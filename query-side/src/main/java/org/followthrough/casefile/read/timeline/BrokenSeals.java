package org.followthrough.casefile.read.timeline;

import java.util.UUID;

/** Hears of events that nobody can rely on: a text in them was changed or is another act's, or their act came before (docs/adr/0033). */
@FunctionalInterface
public interface BrokenSeals {

    /**
     * However often the same one is found.
     *
     * @param sequence of the event in the case's stream, first is 0
     */
    void found(UUID caseId, long sequence);
}
