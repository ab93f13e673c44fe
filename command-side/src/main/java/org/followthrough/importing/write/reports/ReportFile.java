package org.followthrough.importing.write.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.importing.files.Column;
import org.followthrough.importing.write.reports.Encoding.Decoded;
import org.followthrough.importing.write.reports.Table.Line;
import org.jspecify.annotations.Nullable;

/** Reads a file of reports as anybody may send it: whatever the bytes are, the answer is rows and problems. */
public final class ReportFile {

    /** Largest file taken, in bytes. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Names of the character sets that a file may be written in. */
    public static final List<String> CHARSETS = CharacterSet.labels();

    private final Problems problems = new Problems();
    private final LocalDate today;

    private ReportFile(LocalDate today) {
        this.today = today;
    }

    /** @param today in the protocol's zone; later dates are refused (rule E1) */
    public static ReportRows read(byte[] file, LocalDate today) {
        return read(file, null, today);
    }

    /**
     * @param charset name of the character set that somebody chose, null where nobody did
     * @param today in the protocol's zone; later dates are refused (rule E1)
     */
    public static ReportRows read(byte[] file, @Nullable String charset, LocalDate today) {
        return new ReportFile(today).read(file, charset);
    }

    private ReportRows read(byte[] file, @Nullable String charset) {
        if (file.length > MOST_BYTES) {
            return refused(ProblemKind.FILE_TOO_LARGE, Map.of("mebibytes", MOST_BYTES / 1024 / 1024));
        }
        Optional<CharacterSet> chosen = Optional.ofNullable(charset).flatMap(CharacterSet::named);
        Optional<ProblemKind> other = FileType.otherThanText(file);
        if (other.isPresent()) {
            return refused(other.get(), Map.of());
        } else if (charset != null && chosen.isEmpty()) {
            return refused(ProblemKind.CHARSET_UNKNOWN, Map.of());
        }
        return Encoding.decode(file, chosen.orElse(null))
                .map(this::read)
                .orElseGet(() -> refused(
                        charset == null ? ProblemKind.ENCODING_UNKNOWN : ProblemKind.CHARSET_DOES_NOT_FIT, Map.of()));
    }

    private ReportRows refused(ProblemKind kind, Map<String, ?> parameters) {
        problems.add(0, null, kind, parameters);
        return new ReportRows(null, List.of(), null, List.of(), problems.kept(), problems.count());
    }

    private ReportRows read(Decoded decoded) {
        if (Table.blank(decoded.text())) {
            return refused(ProblemKind.FILE_EMPTY, Map.of());
        }
        Table table = Table.of(decoded.text(), problems);
        if (table.lines().isEmpty() && problems.count() == 0) {
            problems.add(0, null, ProblemKind.NO_ROWS);
        }
        Header header = Header.of(table, problems);
        ColumnCheck columns = header.check(table.lines());
        List<Line> lines = columns.passed()
                ? table.lines().stream()
                        .map(header::pick)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
        CharacterSet set = decoded.decided();
        return new ReportRows(
                set == null ? null : set.label(),
                columns.passed() ? Preview.of(decoded, columns.found(), lines) : List.of(),
                columns,
                rows(columns.found(), lines),
                problems.kept(),
                problems.count());
    }

    private List<ReportRow> rows(List<Column> columns, List<Line> lines) {
        List<ReportRow> rows = new ArrayList<>();
        for (Line line : lines) {
            new RowReader(new Cells(columns, line, problems), today).read().ifPresent(rows::add);
        }
        return AcrossRows.check(rows, problems);
    }
}
