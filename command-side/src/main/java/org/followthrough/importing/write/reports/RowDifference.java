package org.followthrough.importing.write.reports;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.followthrough.importing.files.Column;

/**
 * What a row says beyond what came in of it before.
 *
 * @param fresh marks of values the row did not have before, by column
 * @param differs columns that said something else before; they stay as they were
 */
record RowDifference(Map<Column, Set<String>> fresh, Set<Column> differs) {

    /** One more of these says nothing against those that are known. */
    private static final Set<Column> GROWING = EnumSet.of(Column.METHODS_OF_CONTROL, Column.CONNECTIONS);

    /** Of these the known ones must be there still: otherwise it is another answer to the same question. */
    private static final Set<Column> LISTS = EnumSet.of(Column.EXPLOITATION, Column.CITIZENSHIP);

    /** They come with an outcome or not at all. */
    private static final Set<Column> OF_THE_DECISION = EnumSet.of(Column.REASON, Column.DECIDED_ON);

    static RowDifference between(Fingerprint known, Fingerprint row) {
        Map<Column, Set<String>> fresh = new TreeMap<>();
        Set<Column> differs = EnumSet.noneOf(Column.class);
        boolean decided = !known.of(Column.OUTCOME).isEmpty();
        row.marks().forEach((column, said) -> {
            Set<String> more = new HashSet<>(said);
            more.removeAll(known.of(column));
            if (contradicts(column, known.of(column), said, decided)) {
                differs.add(column);
            } else if (!more.isEmpty()) {
                fresh.put(column, more);
            }
        });
        return new RowDifference(fresh, differs);
    }

    private static boolean contradicts(Column column, Set<String> known, Set<String> said, boolean decided) {
        if (known.containsAll(said) || GROWING.contains(column)) {
            return false;
        }
        if (known.isEmpty()) {
            return column == Column.EX_OFFICIO || decided && OF_THE_DECISION.contains(column);
        }
        return !LISTS.contains(column) || !said.containsAll(known);
    }

    boolean none() {
        return fresh.isEmpty() && differs.isEmpty();
    }

    /** Said by the outcome that comes in with it. */
    boolean partOfDecision(Column column) {
        return brings(Column.OUTCOME) && OF_THE_DECISION.contains(column);
    }

    boolean brings(Column column) {
        return fresh.containsKey(column);
    }
}
