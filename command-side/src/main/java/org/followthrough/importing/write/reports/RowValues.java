package org.followthrough.importing.write.reports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.Gender;
import org.followthrough.importing.files.Column;
import org.followthrough.intake.events.Particulars;
import org.jspecify.annotations.Nullable;

/** What a row says in each column, folded to be compared; lists value by value, blank columns not at all. */
final class RowValues {

    private RowValues() {}

    static Map<Column, List<String>> of(ReportRow row) {
        Map<Column, List<String>> values = new EnumMap<>(Column.class);
        report(row, values);
        values.putAll(of(row.particulars()));
        values.put(Column.NAME, text(row.name()));
        values.put(Column.CONTACT, text(row.contact()));
        values.put(Column.OUTCOME, one(row.outcome()));
        values.put(Column.REASON, one(row.reason()));
        values.put(Column.DECIDED_ON, one(row.decidedOn()));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    private static void report(ReportRow row, Map<Column, List<String>> values) {
        values.put(Column.SOURCE, one(row.source()));
        values.put(Column.RECEIVED_ON, one(row.receivedOn()));
        values.put(Column.ORGANISATION, text(row.organisation()));
        values.put(Column.EX_OFFICIO, one(row.exOfficio() ? true : null));
        values.put(Column.EXPLOITATION, each(row.exploitation().stream()));
        values.put(Column.METHODS_OF_CONTROL, each(row.methodsOfControl().stream()));
        values.put(Column.PEOPLE_MENTIONED, one(row.peopleMentioned()));
        values.put(Column.CONNECTIONS, each(row.connections().stream().map(RowValues::connection)));
        values.put(Column.NARRATIVE, text(row.narrative()));
    }

    /** What is sealed as one value. */
    static Map<Column, List<String>> of(Particulars person) {
        Map<Column, List<String>> values = new EnumMap<>(Column.class);
        values.put(Column.CITIZENSHIP, each(person.citizenships().stream()));
        values.put(Column.GENDER, oneBut(Gender.NonSpecifiedUnknown, person.gender()));
        values.put(Column.BIRTH_YEAR, one(person.birthYear()));
        values.put(Column.AGE_GROUP, oneBut(AgeGroup.UNKNOWN, person.ageGroup()));
        values.put(Column.AGE_BASIS, oneBut(AgeBasis.UNKNOWN, person.ageBasis()));
        values.put(Column.COUNTRY_OF_EXPLOITATION, one(person.countryOfExploitation()));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    static String connection(NamedConnection connection) {
        return connection.kind() + "/" + FoldedSpelling.same(connection.name());
    }

    private static List<String> each(Stream<?> values) {
        return values.map(Objects::toString).distinct().toList();
    }

    private static List<String> one(@Nullable Object value) {
        return each(Stream.ofNullable(value));
    }

    private static List<String> oneBut(Object unknown, Object value) {
        return value.equals(unknown) ? List.of() : one(value);
    }

    private static List<String> text(@Nullable String typed) {
        return one(typed == null ? null : FoldedSpelling.same(typed));
    }
}
