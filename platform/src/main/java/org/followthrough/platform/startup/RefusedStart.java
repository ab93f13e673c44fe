package org.followthrough.platform.startup;

/** The program must not run like this. Its message is a sentence for the operator that says what to do. */
public final class RefusedStart extends RuntimeException {

    public RefusedStart(String sentence) {
        super(sentence);
    }

    public RefusedStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** @throws RefusedStart with the sentence, unless it holds */
    public static void unless(boolean holds, String sentence) {
        if (!holds) {
            throw new RefusedStart(sentence);
        }
    }
}
