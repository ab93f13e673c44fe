package org.followthrough.importing.write.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.followthrough.importing.write.reports.ImportResult.RefusedRow;

/** Counts what becomes of rows. */
final class ImportTally {

    private final SortedMap<String, Integer> broughtIn = new TreeMap<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private int supplemented;
    private int done;

    void add(List<RowResult> results) {
        results.forEach(this::add);
    }

    private void add(RowResult result) {
        done++;
        ReportRow row = result.row().row();
        if (!result.problems().isEmpty()) {
            refused.add(new RefusedRow(row.row(), result.problems()));
        } else if (result.row().broughtIn()) {
            supplemented++;
        } else {
            String outcome = row.outcome() == null
                    ? ImportResult.UNDECIDED
                    : row.outcome().name();
            broughtIn.merge(outcome, 1, Integer::sum);
        }
    }

    int done() {
        return done;
    }

    SortedMap<String, Integer> broughtIn() {
        return Collections.unmodifiableSortedMap(broughtIn);
    }

    int supplemented() {
        return supplemented;
    }

    List<RefusedRow> refused() {
        return refused.stream().sorted(Comparator.comparingInt(RefusedRow::row)).toList();
    }

    ImportResult result(int rows, int known) {
        return new ImportResult(rows, known, broughtIn(), supplemented, refused());
    }
}
