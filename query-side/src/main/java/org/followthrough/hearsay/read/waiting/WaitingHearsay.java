package org.followthrough.hearsay.read.waiting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.followthrough.codes.HearsayWeight;
import org.followthrough.hearsay.events.HearsayTakenDown;
import org.jspecify.annotations.Nullable;

/** What waits, the oldest first. */
record WaitingHearsay(List<Row> rows) {

    /** @param weight null while nobody weighed it */
    record Row(
            Instant recordedAt,
            HearsayTakenDown taken,
            @Nullable HearsayWeight weight) {

        public UUID hearsayId() {
            return taken.hearsayId();
        }

        public boolean waits() {
            return weight == null || !weight.settled();
        }
    }
}
