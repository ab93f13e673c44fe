package org.followthrough.importing.write.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.followthrough.importing.files.Column;
import org.jspecify.annotations.Nullable;

/** Collects problems; past the first thousand it only counts, since nobody reads more. */
final class Problems {

    static final int KEPT = 1_000;

    private final List<RowProblem> kept = new ArrayList<>();
    private int count;

    void add(int row, @Nullable Column column, ProblemKind kind, Map<String, ?> parameters) {
        count++;
        if (kept.size() < KEPT) {
            Map<String, String> texts = new TreeMap<>();
            parameters.forEach((name, value) -> texts.put(name, value.toString()));
            kept.add(new RowProblem(row, column, kind, texts));
        }
    }

    void add(int row, @Nullable Column column, ProblemKind kind) {
        add(row, column, kind, Map.of());
    }

    int count() {
        return count;
    }

    List<RowProblem> kept() {
        return List.copyOf(kept);
    }
}
