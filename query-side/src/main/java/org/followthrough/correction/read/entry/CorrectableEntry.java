package org.followthrough.correction.read.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that can be struck out.
 *
 * @param what its main answers in words, may be empty
 * @param waiting id of the correction that waits for a second person, null where none does
 */
record CorrectableEntry(
        UUID id,
        String title,
        LocalDate happenedOn,
        String what,
        @Nullable UUID waiting) {}
