package org.followthrough.importing.write.jobs;

import java.time.Instant;
import java.util.UUID;
import org.followthrough.importing.files.ImportState;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * An import, without what became of its rows.
 *
 * @param jobId the id of its file too
 * @param actor who started it, as they were then: the events are by them
 * @param charset null where the file tells it
 * @param rows null until the file was read
 * @param known rows that an earlier import had brought in
 */
record ImportJob(
        UUID jobId,
        Actor actor,
        @Nullable String charset,
        ImportState state,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer rows,
        int known) {

    boolean isOpenTo(Actor viewer) {
        return viewer.staffId().equals(actor.staffId()) || viewer.roles().contains(Role.SUPERVISOR);
    }
}
