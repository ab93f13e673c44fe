package org.followthrough.importing.files;

import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds. Never repeats what a cell says.
 *
 * @param encoding null where it could not be told
 * @param columns names of the columns found
 * @param missing names of required columns the header lacks
 * @param unknown positions of columns with no name of ours, from 1
 * @param problems the first thousand
 * @param problemCount all of them, header included
 * @param rows readable rows
 */
public record FileAnswer(
        @Nullable String encoding,
        List<String> columns,
        List<String> missing,
        List<Integer> unknown,
        List<FileProblem> problems,
        int problemCount,
        int rows) {

    /**
     * One thing to mend.
     *
     * @param row as a spreadsheet numbers it; 0 where it is about the whole file
     * @param column null where it is about the whole row or file
     * @param problem its words are under {@code import.<code>}
     */
    public record FileProblem(int row, @Nullable String column, Problem problem) {}

    public boolean importable() {
        return problemCount == 0 && missing.isEmpty() && unknown.isEmpty();
    }
}
