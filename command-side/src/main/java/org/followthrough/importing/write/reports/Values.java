package org.followthrough.importing.write.reports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.importing.files.Column;

/** Reads codes, dates and numbers out of one row's cells. */
final class Values {

    /** No report is older than this: an earlier date is a slip of the keyboard. */
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final int CODE = 1_000;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    private final Cells cells;
    private final LocalDate today;

    Values(Cells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    static <E extends Enum<E>> Optional<E> named(String code, Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> value.name().equals(code))
                .findFirst();
    }

    <E extends Enum<E>> Optional<E> code(Column column, Class<E> list) {
        return cells.text(column, CODE).flatMap(text -> code(column, list, text));
    }

    private <E extends Enum<E>> Optional<E> code(Column column, Class<E> list, String text) {
        Optional<E> value = named(text, list);
        return value.isPresent() ? value : cells.problem(column, ProblemKind.CODE_UNKNOWN);
    }

    /** In the order of the cell, each once. */
    <E extends Enum<E>> Set<E> codes(Column column, Class<E> list) {
        Set<E> values = new LinkedHashSet<>();
        cells.list(column, CODE).forEach(text -> code(column, list, text).ifPresent(values::add));
        return Collections.unmodifiableSet(values);
    }

    Optional<String> country(Column column) {
        return cells.text(column, CODE).flatMap(text -> country(column, text));
    }

    List<String> countries(Column column) {
        return cells.list(column, CODE).stream()
                .map(text -> country(column, text))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> country(Column column, String text) {
        return COUNTRIES.contains(text) ? Optional.of(text) : cells.problem(column, ProblemKind.COUNTRY_UNKNOWN);
    }

    boolean flag(Column column) {
        Optional<String> text = cells.text(column, CODE).map(value -> value.toLowerCase(Locale.ROOT));
        if (text.filter(value -> !value.equals("true") && !value.equals("false"))
                .isPresent()) {
            cells.problem(column, ProblemKind.NEITHER_TRUE_NOR_FALSE);
        }
        return text.equals(Optional.of("true"));
    }

    Optional<Integer> number(Column column, int least, int most) {
        Optional<String> text = cells.text(column, CODE);
        Optional<Integer> number = text.filter(value -> DIGITS.matcher(value).matches())
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
        return text.isPresent() && number.isEmpty()
                ? cells.problem(column, ProblemKind.NUMBER_OUT_OF_RANGE, Map.of("least", least, "most", most))
                : number;
    }

    Optional<LocalDate> date(Column column) {
        return cells.text(column, CODE).flatMap(text -> date(column, text));
    }

    private Optional<LocalDate> date(Column column, String text) {
        Optional<LocalDate> date = Dates.read(text);
        if (Dates.ambiguous(text)) {
            return cells.problem(column, ProblemKind.DATE_AMBIGUOUS);
        } else if (date.isEmpty()) {
            return cells.problem(column, ProblemKind.DATE_MALFORMED);
        } else if (date.get().isAfter(today)) {
            return cells.problem(column, ProblemKind.DATE_IN_FUTURE);
        } else if (date.get().isBefore(EARLIEST)) {
            return cells.problem(column, ProblemKind.DATE_TOO_EARLY, Map.of("least", EARLIEST));
        }
        return date;
    }
}
