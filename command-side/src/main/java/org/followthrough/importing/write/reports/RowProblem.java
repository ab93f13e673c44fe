package org.followthrough.importing.write.reports;

import java.util.Map;
import org.followthrough.importing.files.Column;
import org.jspecify.annotations.Nullable;

/**
 * One thing to mend before the file can be imported. It never repeats what a cell says.
 *
 * @param row as a spreadsheet numbers it, the file's first line is 1; 0 where it is about the whole file
 * @param column null where it is about the whole row or file
 * @param parameters see {@link ProblemKind}
 */
public record RowProblem(int row, @Nullable Column column, ProblemKind kind, Map<String, String> parameters) {}
