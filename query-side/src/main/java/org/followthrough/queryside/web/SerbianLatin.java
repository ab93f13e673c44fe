package org.followthrough.queryside.web;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/** Writes Serbian Cyrillic in Latin letters. The other way is ambiguous, so texts are kept in Cyrillic. */
final class SerbianLatin {

    private static final Transliterator RULES = Transliterator.getInstance("Serbian-Latin/BGN");

    private SerbianLatin() {}

    /** ICU writes ć as c with a combining accent; composed, it is the letter that people type and search for. */
    static String of(String cyrillic) {
        return Normalizer2.getNFCInstance().normalize(RULES.transliterate(cyrillic));
    }
}
