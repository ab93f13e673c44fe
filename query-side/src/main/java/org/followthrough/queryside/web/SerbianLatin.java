package org.followthrough.queryside.web;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/** Writes Serbian Cyrillic in Latin letters. The other way is ambiguous, so texts are kept in Cyrillic. */
final class SerbianLatin {

    private static final Transliterator RULES = Transliterator.getInstance("Serbian-Latin/BGN");

    /** What ICU's rules write for Ђ: it looks like Đ, and no search for Đ finds it. */
    private static final char ICELANDIC_ETH = '\u00D0';

    private SerbianLatin() {}

    static String of(String cyrillic) {
        return Normalizer2.getNFCInstance()
                .normalize(RULES.transliterate(cyrillic))
                .replace(ICELANDIC_ETH, 'Đ')
                .replace(Character.toLowerCase(ICELANDIC_ETH), 'đ');
    }
}
