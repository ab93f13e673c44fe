package org.followthrough.bothsides;

/** The program must not run like this. Its message is a sentence for the operator that says what to do. */
public final class RefusedStart extends RuntimeException {

    public RefusedStart(String sentence) {
        super(sentence);
    }

    public RefusedStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
