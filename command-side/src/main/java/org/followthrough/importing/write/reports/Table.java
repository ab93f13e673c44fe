package org.followthrough.importing.write.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.followthrough.importing.write.reports.RecordReader.RecordTooLong;

/**
 * The cells of a text, line by line, as far as it can be read.
 *
 * @param headerRow as a spreadsheet numbers it
 * @param header empty where there is none
 */
record Table(int headerRow, List<String> header, List<Line> lines) {

    /** @param row as a spreadsheet numbers it, comments and header counted */
    record Line(int row, List<String> cells) {

        boolean blank() {
            return cells.stream().allMatch(Table::blank);
        }

        /** Which cells say something. */
        BitSet filled() {
            BitSet filled = new BitSet();
            IntStream.range(0, cells.size())
                    .filter(i -> !Table.blank(cells.get(i)))
                    .forEach(filled::set);
            return filled;
        }
    }

    static final int MOST_ROWS = 100_000;

    private static final Table NONE = new Table(0, List.of(), List.of());

    static Table of(String text, Problems problems) {
        Preamble preamble = Preamble.of(text);
        return preamble.end() < text.length() ? parse(text, preamble, problems) : NONE;
    }

    static boolean blank(String cell) {
        return Cells.stripped(cell).isEmpty();
    }

    private static Table parse(String text, Preamble preamble, Problems problems) {
        List<Line> lines = new ArrayList<>();
        int row = preamble.rows();
        RecordReader reader = new RecordReader(text, preamble.end());
        try (CSVParser parser = CSVParser.parse(reader, format(preamble.separator()))) {
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
                ? NONE
                : new Table(lines.get(0).row(), lines.get(0).cells(), lines.subList(1, lines.size()));
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .setDelimiter(separator)
                .get();
    }
}
