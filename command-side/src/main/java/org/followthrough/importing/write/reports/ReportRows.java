package org.followthrough.importing.write.reports;

import java.util.List;
import org.followthrough.importing.files.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds. Rows that have a problem are missing in {@link #rows()}; a file with any problem is not imported.
 *
 * @param encoding the character set it was read in, null where that could not be told or somebody has to choose
 * @param readings how some cells read in each character set that is possible, the likeliest first
 * @param columns null where the file has no readable header
 * @param problems the first thousand
 * @param problemCount all of them
 */
public record ReportRows(
        @Nullable String encoding,
        List<Reading> readings,
        @Nullable ColumnCheck columns,
        List<ReportRow> rows,
        List<RowProblem> problems,
        int problemCount) {

    public boolean importable() {
        return columns != null && columns.passed() && problemCount == 0 && encoding != null;
    }

    /** Its letters read differently in several character sets, and nobody chose. */
    public boolean undecided() {
        return encoding == null && !readings.isEmpty();
    }
}
