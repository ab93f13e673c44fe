package org.followthrough.importing.write.reports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.followthrough.importing.files.Column;
import org.followthrough.importing.write.reports.Table.Line;
import org.followthrough.personal.ReadableText;
import org.jspecify.annotations.Nullable;

/**
 * The row that names the columns. What it says is repeated only where it names at least one column of ours: a file without
 * a header would otherwise show somebody's name as one.
 */
final class Header {

    private static final int UNKNOWN_SHOWN = 50;
    private static final int TEXT_SHOWN = 40;

    private final int row;
    private final List<String> texts;
    private final List<Optional<Column>> columns;
    private final Problems problems;

    private Header(Table table, Problems problems) {
        this.row = table.headerRow();
        this.texts = table.header();
        this.columns = texts.stream().map(Header::column).toList();
        this.problems = problems;
    }

    static Header of(Table table, Problems problems) {
        return new Header(table, problems);
    }

    /** Names may be written with capitals, spaces or hyphens, and carry the invisible characters that programs put there. */
    static Optional<Column> column(String text) {
        return Column.named(folded(text));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\"]", "")
                .strip()
                .replaceAll("[\\s-]+", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** Says each problem of the header as one of its row. */
    ColumnCheck check(List<Line> lines) {
        List<Column> found = columns.stream().flatMap(Optional::stream).toList();
        List<Integer> unknown = unknown(lines);
        List<Column> missing = List.of(Column.values()).stream()
                .filter(column -> column.required() && !found.contains(column))
                .toList();
        List<Column> repeated = found.stream()
                .filter(column -> found.indexOf(column) < found.lastIndexOf(column))
                .distinct()
                .toList();
        if (found.isEmpty() && !texts.isEmpty()) {
            problems.add(row, null, ProblemKind.NO_HEADER);
        } else if (!texts.isEmpty()) {
            unknown.forEach(position -> unknown(position, found));
            missing.forEach(column -> problem(column, ProblemKind.COLUMN_MISSING, Map.of("name", column.header())));
            repeated.forEach(this::repeated);
        }
        return new ColumnCheck(found.stream().distinct().toList(), missing, unknown, repeated);
    }

    /** The cells of a line that stand below a column of ours, in the order of the columns; empty where their number is wrong. */
    Optional<Line> pick(Line line) {
        int expected = IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).isPresent())
                        .max()
                        .orElse(-1)
                + 1;
        int filled = line.filled().length();
        if (line.cells().size() < expected || filled > Math.max(expected, texts.size())) {
            int cells = line.cells().size();
            Map<String, ?> counts = Map.of("expected", expected, "found", cells < expected ? cells : filled);
            problems.add(line.row(), null, ProblemKind.CELL_COUNT, counts);
            return Optional.empty();
        }
        return Optional.of(new Line(
                line.row(),
                IntStream.range(0, expected)
                        .filter(i -> columns.get(i).isPresent())
                        .mapToObj(line.cells()::get)
                        .toList()));
    }

    /** A column without a name and without cells is what a program left behind. */
    private List<Integer> unknown(List<Line> lines) {
        BitSet filled = new BitSet();
        lines.forEach(line -> filled.or(line.filled()));
        return IntStream.range(0, texts.size())
                .filter(i -> columns.get(i).isEmpty() && (!Table.blank(texts.get(i)) || filled.get(i)))
                .map(i -> i + 1)
                .limit(UNKNOWN_SHOWN)
                .boxed()
                .toList();
    }

    private void unknown(int position, List<Column> found) {
        String text = shown(texts.get(position - 1));
        Optional<Column> meant = meant(folded(text), found);
        if (text.isEmpty()) {
            problem(null, ProblemKind.COLUMN_UNNAMED, Map.of("position", letters(position)));
        } else if (meant.isPresent()) {
            problem(
                    null,
                    ProblemKind.COLUMN_MISSPELT,
                    Map.of(
                            "position",
                            letters(position),
                            "text",
                            text,
                            "name",
                            meant.get().header()));
        } else {
            problem(null, ProblemKind.COLUMN_UNKNOWN, Map.of("position", letters(position), "text", text));
        }
    }

    private void repeated(Column column) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equals(Optional.of(column))) {
                positions.add(i + 1);
            }
        }
        positions.stream()
                .skip(1)
                .limit(UNKNOWN_SHOWN)
                .forEach(position -> problem(
                        column,
                        ProblemKind.COLUMN_REPEATED,
                        Map.of(
                                "first",
                                letters(positions.get(0)),
                                "position",
                                letters(position),
                                "name",
                                column.header())));
    }

    private void problem(@Nullable Column column, ProblemKind kind, Map<String, ?> parameters) {
        problems.add(row, column, kind, parameters);
    }

    private static Optional<Column> meant(String text, List<Column> found) {
        return List.of(Column.values()).stream()
                .filter(column -> !found.contains(column) && Near.are(column.header(), text))
                .findFirst();
    }

    private static String shown(String text) {
        String plain = Cells.stripped(text);
        if (!ReadableText.is(plain)) {
            return "?";
        }
        return plain.codePointCount(0, plain.length()) > TEXT_SHOWN
                ? plain.substring(0, plain.offsetByCodePoints(0, TEXT_SHOWN)) + "…"
                : plain;
    }

    /** A, B … Z, AA, as a spreadsheet names its columns. */
    static String letters(int position) {
        String last = String.valueOf((char) ('A' + (position - 1) % 26));
        return position <= 26 ? last : letters((position - 1) / 26) + last;
    }
}
