package org.followthrough.queryside.web;

import com.ibm.icu.text.Transliterator;

/** Writes Serbian Cyrillic in Latin letters. The other way is ambiguous, so texts are kept in Cyrillic. */
final class SerbianLatin {

    private static final Transliterator RULES = Transliterator.getInstance("Serbian-Latin/BGN");

    private SerbianLatin() {}

    static String of(String cyrillic) {
        return RULES.transliterate(cyrillic);
    }
}
