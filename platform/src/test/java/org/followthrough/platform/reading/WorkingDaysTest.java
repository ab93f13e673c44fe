package org.followthrough.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.protocol.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final Protocol protocol = ProtocolReader.shipped();

    @Test
    void saturdays_and_sundays_are_not_worked() {
        assertThat(protocol.isWorkingDay(LocalDate.parse("2026-03-06"))).isTrue();
        assertThat(protocol.isWorkingDay(LocalDate.parse("2026-03-07"))).isFalse();
        assertThat(protocol.isWorkingDay(LocalDate.parse("2026-03-08"))).isFalse();
    }

    /** Taken from the calendar, not from the library. */
    private static final List<String> WEEKDAYS_WITHOUT_WORK = List.of(
            "2025-01-01",
            "2025-01-02",
            "2025-01-07",
            "2025-02-17",
            "2025-04-18",
            "2025-04-21",
            "2025-05-01",
            "2025-05-02",
            "2025-11-11",
            "2026-01-01",
            "2026-01-02",
            "2026-01-07",
            "2026-02-16",
            "2026-02-17",
            "2026-04-10",
            "2026-04-13",
            "2026-05-01",
            "2026-11-11",
            "2027-01-01",
            "2027-01-07",
            "2027-02-15",
            "2027-02-16",
            "2027-04-30",
            "2027-05-03",
            "2027-05-04",
            "2027-11-11");

    @Test
    void serbian_holidays_of_2025_to_2027_are_known_with_orthodox_easter_and_moved_sundays() {
        List<String> closed = LocalDate.parse("2025-01-01")
                .datesUntil(LocalDate.parse("2028-01-01"))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> !protocol.isWorkingDay(day))
                .map(LocalDate::toString)
                .toList();

        assertThat(closed).containsExactlyElementsOf(WEEKDAYS_WITHOUT_WORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-25", "2026-04-03", "2026-04-06"})
    void western_christmas_and_easter_are_worked_in_serbia(LocalDate day) {
        assertThat(protocol.isWorkingDay(day)).isTrue();
    }

    @Test
    void working_days_are_counted_over_weekends_and_holidays_in_both_directions() {
        LocalDate thursdayBeforeEaster = LocalDate.parse("2026-04-09");

        assertThat(protocol.plusWorkingDays(thursdayBeforeEaster, 2)).isEqualTo("2026-04-15");
        assertThat(protocol.plusWorkingDays(LocalDate.parse("2026-04-15"), -2)).isEqualTo(thursdayBeforeEaster);
        assertThat(protocol.plusWorkingDays(LocalDate.parse("2026-04-11"), 0)).isEqualTo("2026-04-11");
    }

    @Test
    void the_nearest_working_day_is_the_day_itself_when_it_is_worked() {
        LocalDate saturday = LocalDate.parse("2026-04-11");

        assertThat(protocol.workingDayOnOrBefore(saturday)).isEqualTo("2026-04-09");
        assertThat(protocol.workingDayOnOrAfter(saturday)).isEqualTo("2026-04-14");
        assertThat(protocol.workingDayOnOrBefore(LocalDate.parse("2026-04-09"))).isEqualTo("2026-04-09");
        assertThat(protocol.workingDayOnOrAfter(LocalDate.parse("2026-04-09"))).isEqualTo("2026-04-09");
    }

    @Test
    void another_country_has_holidays_of_its_own() {
        Protocol british = ProtocolFileTest.shippedWith("country: RS", "country: GB");

        assertThat(british.isWorkingDay(LocalDate.parse("2026-12-25"))).isFalse();
        assertThat(british.isWorkingDay(LocalDate.parse("2026-11-11"))).isTrue();
    }
}
