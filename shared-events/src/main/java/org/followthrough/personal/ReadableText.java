package org.followthrough.personal;

/** Text that can be stored and shown as it is: no control characters, no half characters, nothing that turns the reading direction. */
public final class ReadableText {

    private ReadableText() {}

    public static boolean is(String text) {
        return text.codePoints().allMatch(ReadableText::is);
    }

    private static boolean is(int character) {
        boolean space = character == '\n' || character == '\r' || character == '\t';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return (space || !Character.isISOControl(character)) && !half && !turnsDirection(character);
    }

    private static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
