package org.followthrough.importing.write.reports;

import java.io.IOException;
import java.io.StringReader;

/** Hands a text to the parser, but no record longer than any row can be: a line of ten million commas would fill the memory. */
final class RecordReader extends StringReader {

    /** Unchecked: the parser would turn a checked one into something else. */
    static final class RecordTooLong extends RuntimeException {

        RecordTooLong() {
            super(null, null, false, false);
        }
    }

    /** Longest row in characters, more than all columns at their longest. */
    static final int MOST = 100_000;

    private int sinceRecordEnd;

    RecordReader(String text, int start) {
        super(text.substring(start));
    }

    void recordEnds() {
        sinceRecordEnd = 0;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        sinceRecordEnd += Math.max(read, 0);
        if (sinceRecordEnd > MOST) {
            throw new RecordTooLong();
        }
        return read;
    }
}
