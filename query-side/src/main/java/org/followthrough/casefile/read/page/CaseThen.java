package org.followthrough.casefile.read.page;

import java.time.Instant;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.timeline.ShownMoment;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.register.read.answer.Partition;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stood at the moment that an address shows, from its own events alone: no view of today has a part in it.
 *
 * @param from looked from: what is overdue is so then; now, where nothing happened since
 */
record CaseThen(Timeline timeline, ShownMoment shown, Instant from, Partition stood) {

    static CaseThen of(Timeline timeline, @Nullable Long at, Instant now) {
        ShownMoment shown = timeline.shown(at);
        Instant from = shown.past() ? shown.moment().recordedAt() : now;
        return new CaseThen(timeline, shown, from, Partition.after(timeline.until(shown.moment())));
    }

    CaseFacts facts() {
        return stood.facts();
    }

    /** Without the act of the moment. */
    CaseFacts before() {
        return CaseFacts.NONE.after(timeline.before(shown.moment()));
    }
}
