package org.followthrough.intake.rules;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;

/** The case knows something else than what a file says of it (law J10). */
public final class KnownOtherwise {

    private KnownOtherwise() {}

    /** @param column of the import file */
    public static Problem in(String column) {
        return new Problem("known-otherwise", Map.of("column", column));
    }
}
