package org.followthrough.importing.write.reports;

/** Rows of a file may be about people who are known, and nobody has said so or the contrary; nothing was stored. */
public final class OpenQuestions extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenQuestions(long rows) {
        super(rows + " rows of the file are in question");
    }
}
