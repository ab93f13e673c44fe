package org.followthrough.importing.write.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems of a file as JSON says them: columns by their header, kinds by their code. */
public final class FileProblems {

    private FileProblems() {}

    public static Map<String, ?> of(ReportRows rows) {
        Map<String, Object> said = new LinkedHashMap<>();
        if (rows.encoding() != null) {
            said.put("encoding", rows.encoding());
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
