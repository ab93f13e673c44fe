package org.followthrough.platform.installation;

import org.followthrough.platform.startup.RefusedStart;

/**
 * The number of the form in which everything is stored: names and JSON of events, tables, keys. It grows by one with each change that
 * makes what was stored before unreadable, as long as no installation holds real data; from then on what is old is converted.
 */
public final class StoredFormat {

    /** What this version reads and writes. */
    public static final int NUMBER = 3;

    /** What stood in no folder and in no database: what was made before they bore a number. */
    public static final int UNNUMBERED = 1;

    private StoredFormat() {}

    /**
     * @param where what was made so, at the beginning of a sentence
     * @throws RefusedStart where this version cannot read it
     */
    public static void require(int format, String where) {
        RefusedStart.unless(
                format == NUMBER,
                where + " was made in format " + format + ". This version reads and writes format " + NUMBER
                        + " alone, and converts none. Start the version that made it, or begin anew in an empty one.");
    }
}
