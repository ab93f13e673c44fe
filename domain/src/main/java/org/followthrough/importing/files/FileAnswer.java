package org.followthrough.importing.files;

import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds. But for the readings it never repeats what a cell says.
 *
 * @param encoding null where it could not be told or somebody has to choose
 * @param readings how some cells read in each character set that is possible, the likeliest first
 * @param columns names of the columns found
 * @param problems the first thousand
 * @param problemCount all of them, header included
 * @param rows readable rows
 * @param differences what the file says beside what came in before; null where it cannot come in
 */
public record FileAnswer(
        @Nullable String encoding,
        List<Reading> readings,
        List<String> columns,
        List<FileProblem> problems,
        int problemCount,
        int rows,
        @Nullable FileDifferences differences) {

    /**
     * One thing to mend.
     *
     * @param row as a spreadsheet numbers it; 0 where it is about the whole file
     * @param column null where it is about the whole row or file
     * @param problem its words are under {@code import.<code>}
     */
    public record FileProblem(int row, @Nullable String column, Problem problem) {}

    public boolean importable() {
        return problemCount == 0 && encoding != null;
    }

    /** Its letters read differently in several character sets, and somebody has to choose. */
    public boolean undecided() {
        return encoding == null && !readings.isEmpty();
    }

    /** Some cells as they would be stored; empty where somebody has to choose first. */
    public List<String> stored() {
        return readings.stream()
                .filter(reading -> reading.charset().equals(encoding))
                .findFirst()
                .map(Reading::texts)
                .orElse(List.of());
    }
}
