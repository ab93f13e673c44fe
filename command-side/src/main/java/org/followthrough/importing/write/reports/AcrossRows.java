package org.followthrough.importing.write.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.importing.files.Column;

/** What one row cannot show: rows that are there twice, and rows of one report that do not fit each other. */
final class AcrossRows {

    private record Person(ReportName report, int no) {}

    private AcrossRows() {}

    /** The rows that fit. */
    static List<ReportRow> check(List<ReportRow> rows, Problems problems) {
        Map<Person, ReportRow> persons = new HashMap<>();
        Map<ReportName, ReportRow> firsts = new HashMap<>();
        List<ReportRow> sound = new ArrayList<>();
        for (ReportRow row : rows) {
            ReportName report = ReportName.of(row);
            ReportRow same = persons.putIfAbsent(new Person(report, row.personNo()), row);
            ReportRow first = firsts.computeIfAbsent(report, unseen -> row);
            if (same != null) {
                problems.add(row.row(), Column.PERSON_NO, ProblemKind.ROW_REPEATED, Map.of("row", same.row()));
            } else if (!first.receivedOn().equals(row.receivedOn())) {
                problems.add(
                        row.row(),
                        Column.RECEIVED_ON,
                        ProblemKind.REPORT_RECEIVED_ON_DIFFERS,
                        Map.of("row", first.row()));
            } else {
                sound.add(row);
            }
        }
        Map<ReportName, Integer> personsOf =
                sound.stream().collect(Collectors.toMap(ReportName::of, ReportRow::personNo, Math::max));
        return sound.stream()
                .filter(row -> enoughPeople(row, personsOf.getOrDefault(ReportName.of(row), 1), problems))
                .toList();
    }

    private static boolean enoughPeople(ReportRow row, int least, Problems problems) {
        Integer mentioned = row.peopleMentioned();
        if (mentioned == null) {
            return true;
        }
        if (mentioned < least) {
            problems.add(
                    row.row(), Column.PEOPLE_MENTIONED, ProblemKind.FEWER_PEOPLE_THAN_PERSONS, Map.of("least", least));
        }
        return mentioned >= least;
    }
}
