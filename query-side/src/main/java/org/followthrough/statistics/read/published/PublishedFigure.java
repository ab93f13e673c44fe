package org.followthrough.statistics.read.published;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.register.read.answer.RegisterFilter;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it was printed, and which cases give ours.
 *
 * @param key label in the message bundles
 * @param unit what is counted: reports or persons
 * @param published null where only a share, or nothing, was printed
 * @param where criteria of the register; a list is any of its codes
 * @param note key of the note on a contradiction or a choice, null where there is none
 */
public record PublishedFigure(
        String key,
        Unit unit,
        @Nullable Integer published,
        @Nullable Share percent,
        Map<String, Object> where,
        @Nullable String note) {

    public enum Unit {
        reports,
        persons
    }

    /** @param of key of the figure it is a share of */
    public record Share(int published, String of) {}

    RegisterFilter filter() {
        return RegisterFilter.of(where.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, criterion -> codes(criterion.getValue()))));
    }

    private static String codes(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
    }
}
