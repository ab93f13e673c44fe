package org.followthrough.importing.write.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as files write them: 2025-03-04, or with dots and the day first, as the region does. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WITH_DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})\\.?");
    private static final Pattern EITHER_ORDER = Pattern.compile("\\d{1,2}([/-])\\d{1,2}\\1(\\d{4}|\\d{2})");

    private Dates() {}

    /** Empty where there is no such day, or it could be two. */
    static Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dots = WITH_DOTS.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        return dots.matches() ? day(dots.group(3), dots.group(2), dots.group(1)) : Optional.empty();
    }

    /** Some programs write the day first, some the month: 03/04/2025 is in March or in April. */
    static boolean ambiguous(String text) {
        return EITHER_ORDER.matcher(text).matches();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
