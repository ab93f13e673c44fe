package org.followthrough.importing.write.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.followthrough.importing.write.reports.Encoding.Decoded;
import org.followthrough.importing.write.reports.Table.Line;

/** Reads a file of reports as anybody may send it: whatever the bytes are, the answer is rows and problems. */
public final class ReportFile {

    /** Largest file taken, in bytes. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int UNKNOWN_SHOWN = 50;

    private final Problems problems = new Problems();
    private final LocalDate today;

    private ReportFile(LocalDate today) {
        this.today = today;
    }

    /** @param today in the protocol's zone; later dates are refused (rule E1) */
    public static ReportRows read(byte[] file, LocalDate today) {
        return new ReportFile(today).read(file);
    }

    private ReportRows read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return refused(ProblemKind.FILE_TOO_LARGE, Map.of("mebibytes", MOST_BYTES / 1024 / 1024));
        }
        Optional<Decoded> decoded = Encoding.decode(file);
        if (decoded.isEmpty()) {
            return refused(ProblemKind.ENCODING_UNKNOWN, Map.of());
        } else if (decoded.get().text().isBlank()) {
            return refused(ProblemKind.FILE_EMPTY, Map.of());
        }
        return read(decoded.get().charset(), Table.of(decoded.get().text(), problems));
    }

    private ReportRows refused(ProblemKind kind, Map<String, ?> parameters) {
        problems.add(0, null, kind, parameters);
        return new ReportRows(null, null, List.of(), problems.kept(), problems.count());
    }

    private ReportRows read(String charset, Table table) {
        if (table.lines().isEmpty() && problems.count() == 0) {
            problems.add(0, null, ProblemKind.NO_ROWS);
        }
        List<Optional<Column>> header = table.header().stream()
                .map(name -> Column.named(name.strip().toLowerCase(Locale.ROOT)))
                .toList();
        ColumnCheck columns = check(header);
        List<ReportRow> rows = columns.passed() ? rows(columns.found(), table.lines()) : List.of();
        return new ReportRows(charset, columns, rows, problems.kept(), problems.count());
    }

    private static ColumnCheck check(List<Optional<Column>> header) {
        List<Column> found = header.stream().flatMap(Optional::stream).toList();
        return new ColumnCheck(
                found.stream().distinct().toList(),
                List.of(Column.values()).stream()
                        .filter(Column::required)
                        .filter(column -> !found.contains(column))
                        .toList(),
                IntStream.rangeClosed(1, header.size())
                        .filter(position -> header.get(position - 1).isEmpty())
                        .limit(UNKNOWN_SHOWN)
                        .boxed()
                        .toList(),
                found.stream()
                        .filter(column -> found.indexOf(column) < found.lastIndexOf(column))
                        .distinct()
                        .toList());
    }

    private List<ReportRow> rows(List<Column> columns, List<Line> lines) {
        List<ReportRow> rows = new ArrayList<>();
        for (Line line : lines) {
            if (line.cells().size() == columns.size()) {
                new RowReader(new Cells(columns, line, problems), today).read().ifPresent(rows::add);
            } else {
                problems.add(
                        line.row(),
                        null,
                        ProblemKind.CELL_COUNT,
                        Map.of("expected", columns.size(), "found", line.cells().size()));
            }
        }
        return AcrossRows.check(rows, problems);
    }
}
