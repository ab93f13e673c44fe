package org.followthrough.queryside.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** A date in three answers. Nobody has to know the order in which a browser's language writes one. */
record DateParts(String day, String month, String year) {

    static DateParts of(LocalDate date) {
        return new DateParts(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    static DateParts from(String field, MultiValueMap<String, String> typed) {
        return new DateParts(part(field, "day", typed), part(field, "month", typed), part(field, "year", typed));
    }

    void into(String field, MultiValueMap<String, String> typed) {
        typed.set(field + "-day", day);
        typed.set(field + "-month", month);
        typed.set(field + "-year", year);
    }

    boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** Empty where it is no day of the calendar, or its year has not four digits. */
    Optional<LocalDate> date() {
        if (!day.matches("[0-9]{1,2}") || !month.matches("[0-9]{1,2}") || !year.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static String part(String field, String part, MultiValueMap<String, String> typed) {
        String value = typed.getFirst(field + "-" + part);
        return value == null ? "" : value.strip();
    }
}
