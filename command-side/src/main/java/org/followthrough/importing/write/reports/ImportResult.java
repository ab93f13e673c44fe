package org.followthrough.importing.write.reports;

import java.util.List;
import java.util.SortedMap;
import org.followthrough.casefile.commands.Problem;

/**
 * What became of the rows of a file: {@code rows} is the sum of {@code known}, {@code broughtIn}, {@code
 * supplemented} and {@code refused}.
 *
 * @param known rows that an earlier import brought in and that say nothing new
 * @param broughtIn cases that are there now, by outcome; UNDECIDED is one that is ongoing
 * @param supplemented rows that an earlier import brought in and that added to their case now
 * @param refused rows whose case refused some of what the row says, in the order of the file; the rest is in
 */
public record ImportResult(
        int rows, int known, SortedMap<String, Integer> broughtIn, int supplemented, List<RefusedRow> refused) {

    /** Key of {@link #broughtIn()} for ongoing cases. */
    public static final String UNDECIDED = "UNDECIDED";

    /** @param row as a spreadsheet numbers it */
    public record RefusedRow(int row, List<Problem> problems) {}

    public int cases() {
        return broughtIn.values().stream().mapToInt(Integer::intValue).sum();
    }
}
