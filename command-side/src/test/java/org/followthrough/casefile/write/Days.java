package org.followthrough.casefile.write;

import java.time.LocalDate;

/** Days of 2026; 1 March is a Sunday, 13 April Easter Monday of the protocol's country. */
public final class Days {

    public static final LocalDate MARCH_1 = march(1);
    public static final LocalDate MARCH_2 = march(2);
    public static final LocalDate MARCH_3 = march(3);
    public static final LocalDate MARCH_5 = march(5);
    public static final LocalDate MARCH_9 = march(9);
    public static final LocalDate MARCH_10 = march(10);
    public static final LocalDate MARCH_31 = march(31);
    public static final LocalDate APRIL_1 = april(1);
    public static final LocalDate APRIL_9 = april(9);

    private Days() {}

    public static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    public static LocalDate april(int day) {
        return LocalDate.of(2026, 4, day);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
