package org.followthrough.queryside.web;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time as people type it: 17:30, 17.30, 9:05. */
final class TimeOfDay {

    private static final Pattern TYPED = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

    private TimeOfDay() {}

    static Optional<LocalTime> parse(String typed) {
        Matcher time = TYPED.matcher(typed.strip());
        return time.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                : Optional.empty();
    }
}
