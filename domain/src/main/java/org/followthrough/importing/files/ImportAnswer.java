package org.followthrough.importing.files;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.importing.files.FileAnswer.FileProblem;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, or what became of it. Never repeats what a cell says.
 *
 * @param endedAt null while it is running
 * @param rows of the file; null until it was read
 * @param done rows that need nothing more
 * @param known rows that an earlier import brought in
 * @param broughtIn cases by outcome, {@code UNDECIDED} for ongoing ones
 * @param supplemented rows that an earlier import had brought in and that added to their case now
 * @param refusedRows rows of which all or some was not brought in
 * @param refused why, the first thousand
 */
public record ImportAnswer(
        UUID jobId,
        ImportState state,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer rows,
        int done,
        int known,
        Map<String, Integer> broughtIn,
        int supplemented,
        int refusedRows,
        List<FileProblem> refused) {}
