package org.followthrough.importing.write.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.followthrough.importing.write.reports.RecordReader.RecordTooLong;

/**
 * The cells of a text, line by line, as far as it can be read.
 *
 * @param header empty where there is none
 */
record Table(List<String> header, List<Line> lines) {

    /** @param row as a spreadsheet numbers it, comments and header counted */
    record Line(int row, List<String> cells) {

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static final int MOST_ROWS = 100_000;

    /** A spreadsheet set to Serbian writes semicolons. */
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    static Table of(String text, Problems problems) {
        int start = 0;
        int before = 0;
        while (start < text.length() && comment(text, start)) {
            start = end(text, start) + 1;
            before++;
        }
        return start < text.length() ? parse(text, start, before, problems) : new Table(List.of(), List.of());
    }

    private static boolean comment(String text, int start) {
        return text.startsWith("#", start)
                || text.startsWith("\"#", start)
                || text.substring(start, end(text, start)).isBlank();
    }

    private static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static Table parse(String text, int start, int before, Problems problems) {
        List<Line> lines = new ArrayList<>();
        int row = before;
        RecordReader reader = new RecordReader(text, start);
        try (CSVParser parser = CSVParser.parse(reader, format(text.substring(start, end(text, start))))) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); reader.recordEnds()) {
                Line line = new Line(++row, records.next().toList());
                if (lines.size() > MOST_ROWS && !line.blank()) {
                    problems.add(row, null, ProblemKind.TOO_MANY_ROWS, Map.of("most", MOST_ROWS));
                    return table(lines);
                } else if (!line.blank()) {
                    lines.add(line);
                }
            }
        } catch (RecordTooLong tooLong) {
            problems.add(row + 1, null, ProblemKind.ROW_TOO_LONG, Map.of("most", RecordReader.MOST));
        } catch (IOException | UncheckedIOException malformed) {
            problems.add(row + 1, null, ProblemKind.QUOTING_MALFORMED);
        }
        return table(lines);
    }

    private static Table table(List<Line> lines) {
        return lines.isEmpty()
                ? new Table(List.of(), List.of())
                : new Table(lines.get(0).cells(), lines.subList(1, lines.size()));
    }

    private static CSVFormat format(String header) {
        return CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .setDelimiter(delimiter(header))
                .get();
    }

    private static char delimiter(String header) {
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(delimiter -> columnsKnown(header, delimiter)))
                .orElse(',');
    }

    private static long columnsKnown(String header, char delimiter) {
        return Pattern.compile(String.valueOf(delimiter), Pattern.LITERAL)
                .splitAsStream(header)
                .filter(name -> Column.named(name.strip().replace("\"", "")).isPresent())
                .count();
    }
}
