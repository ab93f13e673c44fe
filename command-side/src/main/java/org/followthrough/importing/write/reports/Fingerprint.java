package org.followthrough.importing.write.reports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.importing.files.Column;

/** Marks of what a row said, by column; a column that was blank is missing. */
record Fingerprint(Map<Column, Set<String>> marks) {

    static final Fingerprint NONE = new Fingerprint(Map.of());

    Set<String> of(Column column) {
        return marks.getOrDefault(column, Set.of());
    }

    Fingerprint plus(Fingerprint more) {
        Map<Column, Set<String>> all = new EnumMap<>(Column.class);
        all.putAll(marks);
        more.marks.forEach((column, said) -> all.merge(column, said, Fingerprint::union));
        return new Fingerprint(all);
    }

    Fingerprint only(Set<Column> columns) {
        return new Fingerprint(marks.entrySet().stream()
                .filter(entry -> columns.contains(entry.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** As it is stored: {@code birth_year:…}, with spaces between. */
    String stored() {
        return marks.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(mark -> entry.getKey().header() + ":" + mark))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    static Fingerprint read(String stored) {
        Map<Column, Set<String>> marks = new EnumMap<>(Column.class);
        Arrays.stream(stored.split(" "))
                .map(one -> one.split(":", 2))
                .forEach(parts -> Column.named(parts[0])
                        .ifPresent(column -> marks.computeIfAbsent(column, none -> new HashSet<>())
                                .add(parts[1])));
        return new Fingerprint(marks);
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
