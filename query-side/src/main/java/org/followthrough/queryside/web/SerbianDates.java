package org.followthrough.queryside.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date after a preposition takes the genitive: "2. новембар 2026." but "до 2. новембра 2026.", in both scripts. */
final class SerbianDates {

    private static final Pattern AFTER_PREPOSITION = Pattern.compile(
            "(?iu)(?<!\\p{L})((?:до|од|пре|после|након|do|od|pre|posle|nakon)\\s\\d{1,2}\\.\\s)(\\p{L}+)(?=\\s\\d{4}\\.)");

    private SerbianDates() {}

    static String inflected(String text) {
        return AFTER_PREPOSITION
                .matcher(text)
                .replaceAll(date -> Matcher.quoteReplacement(date.group(1) + genitive(date.group(2))));
    }

    /** септембар, октобар, новембар and децембар lose their second a; every month then ends in a. */
    private static String genitive(String month) {
        return month.replaceFirst("бар$", "бр").replaceFirst("bar$", "br") + (latin(month) ? 'a' : 'а');
    }

    private static boolean latin(String month) {
        return month.codePoints().allMatch(letter -> letter < 0x250);
    }
}
