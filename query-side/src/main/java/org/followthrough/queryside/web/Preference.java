package org.followthrough.queryside.web;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Picks a language from what a browser asks for. */
final class Preference {

    private static final LocaleMatcher MATCHER = LocaleMatcher.builder()
            .setSupportedULocales(Arrays.stream(Language.values())
                    .map(language -> ULocale.forLocale(language.locale()))
                    .toList())
            .setDefaultULocale(ULocale.ENGLISH)
            .build();

    private Preference() {}

    static Language best(List<Locale> wished) {
        ULocale best =
                MATCHER.getBestMatch(wished.stream().map(ULocale::forLocale).toList());
        return Language.tagged(best.toLanguageTag()).orElse(Language.ENGLISH);
    }
}
