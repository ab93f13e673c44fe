package org.followthrough.register.read.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which cases of the register: the same in a query, a list's address and the link behind a number. */
public record RegisterFilter(Map<Criterion, String> criteria) {

    public static final RegisterFilter ANY = new RegisterFilter(Map.of());

    public RegisterFilter {
        var ordered = new EnumMap<Criterion, String>(Criterion.class);
        ordered.putAll(criteria);
        criteria = Collections.unmodifiableMap(ordered);
    }

    /**
     * Reads the parameters that are criteria and leaves the others alone; an empty value is none.
     *
     * @throws IllegalArgumentException naming the parameter whose value is unknown, never the value
     */
    public static RegisterFilter of(Map<String, String> parameters) {
        var filter = ANY;
        for (var parameter : parameters.entrySet()) {
            Criterion criterion = Criterion.named(parameter.getKey()).orElse(null);
            if (criterion != null && !parameter.getValue().isEmpty()) {
                filter = filter.with(criterion, parameter.getValue());
            }
        }
        return filter;
    }

    /** Reads {@code reportedIn=2025&standing=NOT_RECOGNISED}. */
    public static RegisterFilter parse(String query) {
        var parameters = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return of(parameters);
    }

    public RegisterFilter with(Criterion criterion, Object value) {
        String text = value.toString();
        if (!criterion.takes(text)) {
            throw new IllegalArgumentException(criterion.parameter());
        }
        var more = new EnumMap<Criterion, String>(Criterion.class);
        more.putAll(criteria);
        more.put(criterion, text);
        return new RegisterFilter(more);
    }

    public RegisterFilter without(Criterion criterion) {
        var fewer = new EnumMap<Criterion, String>(Criterion.class);
        fewer.putAll(criteria);
        fewer.remove(criterion);
        return new RegisterFilter(fewer);
    }

    public Optional<String> value(Criterion criterion) {
        return Optional.ofNullable(criteria.get(criterion));
    }

    /** As in an address, criteria in a fixed order; empty where there are none. */
    public String query() {
        return criteria.entrySet().stream()
                .map(e -> e.getKey().parameter() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The list behind a number. */
    public String list() {
        return criteria.isEmpty() ? "/cases" : "/cases?" + query();
    }

    /** A duplicate counts in the case that leads, unless it is asked for (rule L1). */
    String where() {
        return criteria.containsKey(Criterion.DUPLICATE)
                ? whereCountedOrNot()
                : "followed_in is null and " + whereCountedOrNot();
    }

    String whereCountedOrNot() {
        return criteria.isEmpty()
                ? "true"
                : criteria.keySet().stream().map(Criterion::sql).collect(Collectors.joining(" and "));
    }

    Map<String, String> parameters() {
        return criteria.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().parameter(), Map.Entry::getValue));
    }
}
