package org.followthrough.importing.write.reports;

import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.importing.files.Column;
import org.followthrough.importing.files.FileAnswer;
import org.followthrough.importing.files.FileAnswer.FileProblem;
import org.followthrough.importing.files.FileDifferences;
import org.jspecify.annotations.Nullable;

/** What a file holds, as the pages are told it. */
public final class FileAnswers {

    private FileAnswers() {}

    /** @param differences null where the file cannot come in */
    public static FileAnswer of(ReportRows rows, @Nullable FileDifferences differences) {
        ColumnCheck columns = rows.columns();
        return new FileAnswer(
                rows.encoding(),
                rows.readings(),
                columns == null ? List.of() : headers(columns.found()),
                rows.problems().stream().map(FileAnswers::problem).toList(),
                rows.problemCount(),
                rows.rows().size(),
                differences);
    }

    private static FileProblem problem(RowProblem problem) {
        Column column = problem.column();
        return new FileProblem(
                problem.row(),
                column == null ? null : column.header(),
                new Problem(problem.kind().code(), problem.parameters()));
    }

    private static List<String> headers(List<Column> columns) {
        return columns.stream().map(Column::header).toList();
    }
}
