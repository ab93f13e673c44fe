package org.followthrough.protocol;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Monday to Friday without the country's public holidays and the operator's own closed days. */
record WorkingDays(Holidays holidays, List<LocalDate> closedOn) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    boolean contains(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !closedOn.contains(day) && !holidays.contains(day);
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
}
