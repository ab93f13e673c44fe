package org.followthrough.importing.write.reports;

import java.util.List;
import java.util.SortedMap;
import org.followthrough.casefile.commands.Problem;

/**
 * What became of the rows of a file: {@code rows} is the sum of {@code known}, {@code broughtIn} and {@code refused}.
 *
 * @param known rows that an earlier import brought in; left as they are
 * @param broughtIn cases that are there now, by outcome; UNDECIDED is one that is ongoing
 * @param refused rows whose case refused what the row says, in the order of the file
 */
public record ImportResult(int rows, int known, SortedMap<String, Integer> broughtIn, List<RefusedRow> refused) {

    /** Key of {@link #broughtIn()} for ongoing cases. */
    public static final String UNDECIDED = "UNDECIDED";

    /** @param row as a spreadsheet numbers it */
    public record RefusedRow(int row, List<Problem> problems) {}

    public int cases() {
        return broughtIn.values().stream().mapToInt(Integer::intValue).sum();
    }
}
