package org.followthrough.importing.write.reports;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** How strange a word is, once letters beyond ASCII stand in it. Its three grades are the numbers that {@link #of} gives. */
final class Strangeness {

    /** Some language spells so. */
    private static final int NONE = 0;

    /** Some language has all its letters, but not in this place. */
    private static final int ODD = 1;

    /** No language has it: a sign amid letters, a capital amid small ones, Latin and Cyrillic in one word. */
    private static final int IMPOSSIBLE = 2;

    /** Too short to have a spelling. */
    private static final int INITIALS = 2;

    /** They stand amid letters in good text. */
    private static final String JOINERS = "’–—\u00A0";

    /** They stand before or after letters in good text. */
    private static final String MARKS = "„“”«»…€°№™";

    /** Java takes them for letters. */
    private static final String NO_LETTERS = "ªºµˇˆ";

    /** No keyboard writes it. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private Strangeness() {}

    static int of(String text) {
        int strangest = NONE;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && letter(text.charAt(i))) {
                continue;
            }
            strangest = Math.max(strangest, ofWord(text.substring(start, i)));
            if (i < text.length() && outOfPlace(text, i)) {
                return IMPOSSIBLE;
            }
            start = i + 1;
        }
        return strangest;
    }

    private static int ofWord(String word) {
        if (word.chars().allMatch(letter -> letter < 0x80)) {
            return NONE;
        }
        String small = small(word);
        boolean impossible = mixesCases(word)
                || mixesScripts(word)
                || lonelyConsonant(word)
                || !Spelling.someLanguageHasTheLettersOf(small);
        boolean initials = word.length() <= INITIALS;
        return impossible ? IMPOSSIBLE : initials || Spelling.someLanguageSpells(small) ? NONE : ODD;
    }

    private static boolean outOfPlace(String text, int at) {
        char sign = text.charAt(at);
        if (sign == SOFT_HYPHEN) {
            return true;
        }
        boolean before = at > 0 && letter(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && letter(text.charAt(at + 1));
        return JOINERS.indexOf(sign) < 0 && (MARKS.indexOf(sign) >= 0 ? before && after : before || after);
    }

    private static boolean letter(char character) {
        return Character.isLetter(character) && NO_LETTERS.indexOf(character) < 0;
    }

    /** Turkish I with a dot stays, since it tells the language. */
    private static String small(String word) {
        return word.replace("İ", "\0").toLowerCase(Locale.ROOT).replace('\0', 'İ');
    }

    /** A letter beyond ASCII beside one of another case, but for a capital at the beginning. */
    private static boolean mixesCases(String word) {
        for (int i = 1; i < word.length(); i++) {
            char before = word.charAt(i - 1);
            char here = word.charAt(i);
            boolean risen = Character.isLowerCase(before) && Character.isUpperCase(here);
            boolean fallen = i > 1 && Character.isUpperCase(before) && Character.isLowerCase(here);
            if ((risen || fallen) && (before >= 0x80 || here >= 0x80)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mixesScripts(String word) {
        return word.codePoints().mapToObj(UnicodeScript::of).distinct().count() > 1;
    }

    private static boolean lonelyConsonant(String word) {
        return word.length() == 1
                && Character.isLowerCase(word.charAt(0))
                && "čćđšžľĺŕźńśťďňřýţşßçğþð".indexOf(word.charAt(0)) >= 0;
    }
}
