package org.followthrough.importing.write.reports;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the header: comments, empty lines, and the line in which Excel names the separator.
 *
 * @param end where the header begins
 * @param rows how many there are
 * @param separator between the cells of the file
 */
record Preamble(int end, int rows, char separator) {

    /** A spreadsheet set to Serbian writes semicolons. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private static final int MOST_ROWS = 1_000;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern NAMED =
            Pattern.compile("\"?sep=([^\\w\\s\"]|\\t)\"?[,;\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PASSED_OVER = Pattern.compile("\"?#.*|[\\s,;\\u00A0\\uFEFF]*");

    static Preamble of(String text) {
        Matcher end = LINE_END.matcher(text);
        int start = 0;
        int rows = 0;
        Character separator = null;
        while (start < text.length()) {
            boolean more = end.find(start);
            String line = text.substring(start, more ? end.start() : text.length());
            Matcher named = NAMED.matcher(line);
            if (named.matches()) {
                separator = named.group(1).charAt(0);
            } else if (rows == MOST_ROWS || !PASSED_OVER.matcher(line).matches()) {
                return new Preamble(start, rows, separator == null ? separator(line) : separator);
            }
            rows++;
            start = more ? end.end() : text.length();
        }
        return new Preamble(text.length(), rows, ',');
    }

    /** Of a line that is longer than any row the beginning tells: to look up ten million names took a minute. */
    private static char separator(String line) {
        String header = line.substring(0, Math.min(line.length(), RecordReader.MOST));
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> columnsKnown(header, separator)))
                .orElse(',');
    }

    private static long columnsKnown(String header, char separator) {
        return Pattern.compile(String.valueOf(separator), Pattern.LITERAL)
                .splitAsStream(header)
                .filter(name -> Header.column(name).isPresent())
                .count();
    }
}
