package org.followthrough.queryside.web;

import java.time.ZoneId;

/** The words of the program, for tests in other packages. */
public final class WordsForTests {

    private WordsForTests() {}

    public static Words words() {
        return new Words(new Messages(() -> ZoneId.of("Europe/Belgrade")));
    }
}
