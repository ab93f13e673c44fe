package org.followthrough.importing.write.reports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.followthrough.intake.facts.CaseReference;

/** The number here of each report in a file: the one it has, or a new one, in the order of the file. */
final class ReportNumbers {

    private final Map<RowKey.Report, String> known = new HashMap<>();
    private final Set<CaseReference> taken = new HashSet<>();
    private final BiFunction<Integer, Integer, List<Integer>> next;

    /** @param next draws so many numbers of a year */
    ReportNumbers(List<Claim> claims, BiFunction<Integer, Integer, List<Integer>> next) {
        this.next = next;
        claims.forEach(claim -> {
            known.putIfAbsent(claim.key().report(), claim.report());
            taken.add(claim.reference());
        });
    }

    /** For rows that have no claim yet: by their key, reporting year and running number. */
    Map<RowKey, String> of(List<RowKey> rows) {
        Map<RowKey, Object> reports = new LinkedHashMap<>();
        rows.forEach(row -> reports.put(row, reportOf(row)));
        Map<Object, String> drawn = draw(reports);
        return reports.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> number(one.getValue(), drawn)));
    }

    /** The number it has, the report that needs one, or the row itself: two spellings may both claim one person of a report. */
    private Object reportOf(RowKey row) {
        String number = known.get(row.report());
        if (number == null) {
            return row.report();
        }
        return taken.add(new CaseReference(number, row.person())) ? number : row;
    }

    private Map<Object, String> draw(Map<RowKey, Object> reports) {
        Map<Integer, Set<Object>> byYear = new LinkedHashMap<>();
        reports.forEach((row, report) -> {
            if (!(report instanceof String)) {
                byYear.computeIfAbsent(row.year(), none -> new LinkedHashSet<>())
                        .add(report);
            }
        });
        Map<Object, String> drawn = new HashMap<>();
        byYear.forEach((year, unnumbered) -> {
            var numbers = next.apply(year, unnumbered.size()).iterator();
            unnumbered.forEach(report ->
                    drawn.put(report, CaseReference.of(year, numbers.next(), 1).report()));
        });
        return drawn;
    }

    private static String number(Object report, Map<Object, String> drawn) {
        return report instanceof String number ? number : Objects.requireNonNull(drawn.get(report));
    }
}
