package org.followthrough.queryside.web;

/** Text that can be stored and shown as it is: no control characters, no half characters, nothing that turns the reading direction. */
final class SafeText {

    private SafeText() {}

    static boolean is(String text) {
        return text.codePoints().allMatch(SafeText::is);
    }

    private static boolean is(int character) {
        boolean control =
                Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !control && !half && !turnsDirection(character);
    }

    private static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
