package org.followthrough.protocol;

import static de.focus_shift.jollyday.core.HolidayType.PUBLIC_HOLIDAY;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Monday to Friday without the country's public holidays and the operator's own closed days. */
final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final Map<String, Map<List<LocalDate>, WorkingDays>> KNOWN = new ConcurrentHashMap<>();

    private final HolidayManager holidays;
    private final Set<LocalDate> closedOn;
    private final Map<Year, Set<LocalDate>> holidaysByYear = new ConcurrentHashMap<>();

    static WorkingDays of(String country, List<LocalDate> closedOn) {
        return KNOWN.computeIfAbsent(country, unseen -> new ConcurrentHashMap<>())
                .computeIfAbsent(closedOn, unseen -> new WorkingDays(country, closedOn));
    }

    private WorkingDays(String country, List<LocalDate> closedOn) {
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        this.closedOn = Set.copyOf(closedOn);
    }

    static boolean known(String country) {
        return HolidayManager.getSupportedCalendarCodes().contains(country);
    }

    boolean contains(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !closedOn.contains(day)
                && !holidaysByYear
                        .computeIfAbsent(Year.from(day), this::holidaysOf)
                        .contains(day);
    }

    LocalDate plus(LocalDate day, int days) {
        int step = Integer.signum(days);
        LocalDate result = day;
        for (int left = Math.abs(days); left > 0; ) {
            result = result.plusDays(step);
            left -= contains(result) ? 1 : 0;
        }
        return result;
    }

    LocalDate onOrBefore(LocalDate day) {
        return contains(day) ? day : plus(day, -1);
    }

    LocalDate onOrAfter(LocalDate day) {
        return contains(day) ? day : plus(day, 1);
    }

    private Set<LocalDate> holidaysOf(Year year) {
        return holidays.getHolidays(year, PUBLIC_HOLIDAY).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
