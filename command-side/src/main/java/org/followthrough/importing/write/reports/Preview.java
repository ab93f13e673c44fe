package org.followthrough.importing.write.reports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.importing.files.Column;
import org.followthrough.importing.files.Reading;
import org.followthrough.importing.write.reports.Encoding.Decoded;
import org.followthrough.importing.write.reports.Table.Line;
import org.followthrough.personal.ReadableText;

/** Picks the cells that show best whether the letters of a file are read right. */
final class Preview {

    private static final int NAMES = 5;
    private static final int OTHERS = 2;
    private static final int LONGEST = 120;

    private final CharacterSet set;
    private final List<CharacterSet> readings;

    /** By character beyond ASCII: the readings in which it is another. */
    private final Map<Character, BitSet> others = new HashMap<>();

    private Preview(Decoded decoded) {
        this.readings = decoded.readings();
        this.set = decoded.decided() == null ? readings.get(0) : decoded.decided();
    }

    /** @param columns of each line's cells, in their order */
    static List<Reading> of(Decoded decoded, List<Column> columns, List<Line> lines) {
        return new Preview(decoded).of(columns, lines);
    }

    private List<Reading> of(List<Column> columns, List<Line> lines) {
        List<String> texts = new ArrayList<>(best(columns, lines, Column.NAME, NAMES));
        texts.addAll(best(columns, lines, Column.NARRATIVE, 1));
        Stream.of(Column.ORGANISATION, Column.CONNECTIONS, Column.CONTACT, Column.SOURCE_REF)
                .flatMap(column -> best(columns, lines, column, 1).stream())
                .filter(text -> rank(text) > 0)
                .limit(OTHERS)
                .forEach(texts::add);
        return readings.stream()
                .map(reading -> new Reading(
                        reading.label(),
                        texts.stream().map(text -> read(reading, text)).toList()))
                .toList();
    }

    private List<String> best(List<Column> columns, List<Line> lines, Column column, int most) {
        int at = columns.indexOf(column);
        return lines.stream()
                .map(line -> at < 0 ? "" : Cells.stripped(line.cells().get(at)))
                .filter(text -> !text.isEmpty() && ReadableText.is(text))
                .map(this::piece)
                .distinct()
                .sorted(Comparator.comparingInt(text -> -rank(text)))
                .limit(most)
                .toList();
    }

    /** How many readings it tells apart. */
    private int rank(String text) {
        BitSet told = new BitSet();
        text.chars().filter(letter -> letter >= 0x80).forEach(letter -> told.or(others((char) letter)));
        return told.cardinality();
    }

    private BitSet others(char letter) {
        return others.computeIfAbsent(letter, unseen -> {
            BitSet differing = new BitSet();
            differing.set(readings.size());
            IntStream.range(0, readings.size())
                    .filter(i -> !read(readings.get(i), String.valueOf(letter)).equals(String.valueOf(letter)))
                    .forEach(differing::set);
            return differing;
        });
    }

    private String read(CharacterSet reading, String text) {
        return reading == set ? text : reading.decode(set.encode(text), 0).orElse("");
    }

    /** Cut between words, around the first letter beyond ASCII. */
    private String piece(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int telling = text.chars().filter(letter -> letter >= 0x80).findFirst().orElse(0);
        int first = Math.max(0, text.indexOf(telling) - LONGEST / 2);
        int from = first == 0 ? 0 : text.indexOf(' ', first) + 1;
        int to = text.lastIndexOf(' ', Math.min(text.length() - 1, from + LONGEST));
        return Objects.requireNonNull(
                to > from ? text.substring(from, to) : text.substring(from, Math.min(text.length(), from + LONGEST)));
    }
}
