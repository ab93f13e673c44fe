package org.followthrough.platform.reading;

import static de.focus_shift.jollyday.core.HolidayType.PUBLIC_HOLIDAY;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.followthrough.protocol.Holidays;

/**
 * Public holidays as the holiday library knows them, each year's worked out once.
 *
 * @param country ISO 3166-1 alpha-2
 */
record CountryHolidays(String country) implements Holidays {

    private static final Map<String, Map<Year, Set<LocalDate>>> FOUND = new ConcurrentHashMap<>();

    static boolean known(String country) {
        return HolidayManager.getSupportedCalendarCodes().contains(country);
    }

    @Override
    public boolean contains(LocalDate day) {
        return FOUND.computeIfAbsent(country, unseen -> new ConcurrentHashMap<>())
                .computeIfAbsent(Year.from(day), this::in)
                .contains(day);
    }

    private Set<LocalDate> in(Year year) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                .getHolidays(year, PUBLIC_HOLIDAY)
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
