package org.followthrough.importing.write.reports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a row is about, as far as can be told.
 *
 * @param claim known already, under this key or, by somebody's word, under another; null where not
 * @param first row of the same file that is about the same person, by somebody's word; null where there is none
 * @param candidates not empty: it looks like these, and somebody must say first
 */
record RowMatch(
        ReportRow row,
        RowKey key,
        @Nullable Claim claim,
        @Nullable RowMatch first,
        List<Candidate> candidates) {

    /**
     * @param answer what says that it is this one: {@code 2025-0147/3}, or {@code row-12} of the same file
     * @param cameIn when it was first brought in; null for a row of the same file
     */
    record Candidate(String answer, @Nullable Instant cameIn) {}

    static RowMatch known(ReportRow row, RowKey key, Claim claim) {
        return new RowMatch(row, key, claim, null, List.of());
    }

    static RowMatch fresh(ReportRow row, RowKey key) {
        return new RowMatch(row, key, null, null, List.of());
    }

    /** The row that makes the claim is this one. */
    boolean fresh() {
        return claim == null && first == null && candidates.isEmpty();
    }

    boolean inQuestion() {
        return !candidates.isEmpty();
    }

    /** The first row about the same person that nobody knew before. */
    RowMatch person() {
        return first == null ? this : first;
    }

    String answer() {
        return "row-" + row.row();
    }
}
