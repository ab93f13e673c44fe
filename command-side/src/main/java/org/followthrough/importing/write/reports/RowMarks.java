package org.followthrough.importing.write.reports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.importing.files.Column;
import org.followthrough.platform.keys.BlindIndex;
import org.springframework.stereotype.Component;

/** Turns a row into marks under the key of a blind index, so that nothing of what it says is kept (trust.md 1). */
@Component
class RowMarks {

    private final BlindIndex index;

    RowMarks(BlindIndex importIndex) {
        this.index = importIndex;
    }

    RowKey key(ReportRow row) {
        ReportName report = ReportName.of(row);
        String alike = FoldedSpelling.number(row.sourceRef(), report.year());
        return new RowKey(
                index.mark("sender/" + report.sender()),
                report.year(),
                index.mark("number/" + report.year() + "/" + report.number()),
                row.personNo(),
                index.mark("alike/" + report.year() + "/" + alike),
                row.organisation() == null ? Set.of() : words(row.organisation()),
                row.source());
    }

    private Set<String> words(String organisation) {
        return FoldedSpelling.words(organisation).stream()
                .map(word -> index.mark("word/" + word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What the row says, value by value and bound to its claim: equal marks of two people would tell that both are called or
     * born alike. Blank columns are missing.
     */
    Fingerprint fingerprint(UUID claim, ReportRow row) {
        Map<Column, Set<String>> said = new EnumMap<>(Column.class);
        RowValues.of(row)
                .forEach((column, values) -> said.put(
                        column,
                        values.stream()
                                .map(value -> mark(claim, column, value))
                                .collect(Collectors.toUnmodifiableSet())));
        return new Fingerprint(said);
    }

    /** @param value as {@link RowValues} says it */
    String mark(UUID claim, Column column, String value) {
        return index.mark("said/" + claim + "/" + column.header() + "/" + value);
    }
}
