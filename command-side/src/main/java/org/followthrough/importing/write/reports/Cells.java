package org.followthrough.importing.write.reports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.followthrough.importing.files.Column;
import org.followthrough.importing.write.reports.Table.Line;
import org.followthrough.personal.ReadableText;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, stripped, and the problems found in them. */
final class Cells {

    /** The sign that a text was spoilt before. */
    private static final char REPLACEMENT = '\uFFFD';

    /** An export puts an apostrophe before what a spreadsheet would take for a formula. */
    private static final Pattern NEUTRALISED_FORMULA = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final int row;
    private final Map<Column, String> texts = new EnumMap<>(Column.class);
    private final Problems problems;
    private boolean sound = true;

    Cells(List<Column> columns, Line line, Problems problems) {
        this.row = line.row();
        this.problems = problems;
        for (int i = 0; i < columns.size(); i++) {
            texts.put(columns.get(i), plain(line.cells().get(i)));
        }
    }

    private static String plain(String cell) {
        String stripped = stripped(cell);
        return NEUTRALISED_FORMULA.matcher(stripped).matches() ? stripped.substring(1) : stripped;
    }

    /** Spreadsheets and web pages leave no-break spaces and marks of width zero around a text. */
    static String stripped(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && invisible(cell.charAt(from))) {
            from++;
        }
        while (to > from && invisible(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean invisible(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }

    int row() {
        return row;
    }

    /** No problem was found in this row so far. */
    boolean sound() {
        return sound;
    }

    /** Empty where the column is missing, the cell is blank, or what it says cannot be taken. */
    Optional<String> text(Column column, int most) {
        String text = texts.getOrDefault(column, "");
        if (text.length() > most) {
            return problem(column, ProblemKind.TOO_LONG, Map.of("most", most));
        } else if (!ReadableText.is(text) || text.indexOf(REPLACEMENT) >= 0) {
            return problem(column, ProblemKind.UNREADABLE_CHARACTER, Map.of());
        } else if (text.isEmpty() && column.required()) {
            return problem(column, ProblemKind.REQUIRED, Map.of());
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The parts of a list, which semicolons separate. */
    List<String> list(Column column, int most) {
        return text(column, most).stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    boolean filled(Column column) {
        return !texts.getOrDefault(column, "").isEmpty();
    }

    <T> Optional<T> problem(@Nullable Column column, ProblemKind kind) {
        return problem(column, kind, Map.of());
    }

    <T> Optional<T> problem(@Nullable Column column, ProblemKind kind, Map<String, ?> parameters) {
        sound = false;
        problems.add(row, column, kind, parameters);
        return Optional.empty();
    }
}
