package org.followthrough.importing.write.reports;

import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.importing.files.FileAnswer;
import org.followthrough.importing.files.FileAnswer.FileProblem;

/** What a file holds, as the pages are told it. */
public final class FileAnswers {

    private FileAnswers() {}

    public static FileAnswer of(ReportRows rows) {
        ColumnCheck columns = rows.columns();
        return new FileAnswer(
                rows.encoding(),
                columns == null ? List.of() : headers(columns.found()),
                columns == null ? List.of() : headers(columns.missing()),
                columns == null ? List.of() : columns.unknown(),
                rows.problems().stream().map(FileAnswers::problem).toList(),
                rows.problemCount(),
                rows.rows().size());
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
