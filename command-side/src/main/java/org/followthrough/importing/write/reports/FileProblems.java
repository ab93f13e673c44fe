package org.followthrough.importing.write.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.importing.files.Column;
import org.followthrough.importing.files.Reading;

/** Problems of a file as JSON says them: columns by their header, kinds by their code. */
public final class FileProblems {

    private FileProblems() {}

    /** What the whole answer is about: {@code charset-undecided} where only that stands in the way. */
    public static String code(ReportRows rows) {
        return rows.undecided() && rows.problemCount() == 0 ? "charset-undecided" : "file-has-problems";
    }

    /** Holds {@code charsets} where one of them has to be chosen, the likeliest first. */
    public static Map<String, ?> of(ReportRows rows) {
        Map<String, Object> said = new LinkedHashMap<>();
        if (rows.encoding() != null) {
            said.put("encoding", rows.encoding());
        }
        if (rows.undecided()) {
            said.put("charsets", rows.readings().stream().map(Reading::charset).toList());
        } else if (rows.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.CHARSET_UNKNOWN)) {
            said.put("charsets", ReportFile.CHARSETS);
        }
        if (rows.columns() != null) {
            said.put("columns", columns(rows.columns()));
        }
        said.put("problemCount", rows.problemCount());
        said.put("problems", rows.problems().stream().map(FileProblems::problem).toList());
        return said;
    }

    private static Map<String, ?> columns(ColumnCheck columns) {
        return Map.of(
                "found", headers(columns.found()),
                "missing", headers(columns.missing()),
                "unknown", columns.unknown(),
                "repeated", headers(columns.repeated()));
    }

    private static List<String> headers(List<Column> columns) {
        return columns.stream().map(Column::header).toList();
    }

    private static Map<String, ?> problem(RowProblem problem) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("row", problem.row());
        if (problem.column() != null) {
            said.put("column", problem.column().header());
        }
        said.put("code", problem.kind().code());
        said.put("parameters", problem.parameters());
        return said;
    }
}
