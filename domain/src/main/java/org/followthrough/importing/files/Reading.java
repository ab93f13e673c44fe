package org.followthrough.importing.files;

import java.util.List;

/**
 * How some cells of a file read in one character set. The readings of one file show the same cells in the same order.
 *
 * @param charset as the internet names it, for example {@code windows-1250}
 * @param texts names first, then a piece of a narrative
 */
public record Reading(String charset, List<String> texts) {

    /** Never what the file says: this ends up in logs. */
    @Override
    public String toString() {
        return "Reading[" + charset + "]";
    }
}
