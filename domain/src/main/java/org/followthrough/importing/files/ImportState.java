package org.followthrough.importing.files;

/** How an import stands. */
public enum ImportState {
    /** Goes on by itself, also after the program was stopped. */
    RUNNING,
    /** Every row is brought in or refused. */
    DONE,
    /** The file cannot be read any more. What came in stays; the same file sent again brings in the rest. */
    STOPPED
}
