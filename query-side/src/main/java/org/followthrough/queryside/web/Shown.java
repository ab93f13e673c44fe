package org.followthrough.queryside.web;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dates, times, numbers and codes are written in one language. Instants are shown in the zone given. */
record Shown(Locale locale, ZoneId zone, Messages messages) {

    String value(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return dateTime(instant);
        }
        if (value instanceof TemporalAccessor time) {
            return temporal(time);
        }
        if (value instanceof Enum<?> code) {
            return label(code);
        }
        return value instanceof Number number ? number(number) : String.valueOf(value);
    }

    String dateTime(Instant instant) {
        return dateTime(instant.atZone(zone).toLocalDateTime());
    }

    String dateTime(LocalDateTime time) {
        return temporal(time.toLocalDate()) + ", " + temporal(time.toLocalTime());
    }

    /** Four digits stay together, so that a year given as a number is not taken apart: 2026, 9999, 10,000. */
    String number(Number number) {
        return NumberFormatter.withLocale(locale)
                .grouping(GroupingStrategy.MIN2)
                .format(number)
                .toString();
    }

    String label(Enum<?> code) {
        String key = "codes." + code.getDeclaringClass().getSimpleName() + "." + code.name();
        return messages.getMessage(key, null, locale);
    }

    private String temporal(TemporalAccessor time) {
        if (time instanceof LocalDateTime dateTime) {
            return dateTime(dateTime);
        }
        if (time instanceof LocalDate) {
            return pattern("d MMMM yyyy", "d. MMMM yyyy.").format(time);
        }
        if (time instanceof YearMonth) {
            return pattern("MMMM yyyy", "LLLL yyyy.").format(time);
        }
        if (time instanceof LocalTime) {
            return pattern("HH:mm", "HH:mm").format(time);
        }
        return time.toString();
    }

    private DateTimeFormatter pattern(String english, String serbian) {
        boolean inSerbian = locale.getLanguage().equals("sr");
        return DateTimeFormatter.ofPattern(inSerbian ? serbian : english, locale);
    }
}
