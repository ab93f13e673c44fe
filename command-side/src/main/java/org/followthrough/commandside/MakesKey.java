package org.followthrough.commandside;

import java.io.PrintStream;
import java.nio.file.Path;
import org.followthrough.platform.keys.KeyFile;

/** Makes the key-encryption key of a new installation, which all its processes are given. */
final class MakesKey {

    private MakesKey() {}

    /** Exit code 1 where there is such a file: it may be the key of what somebody has stored. */
    static void at(Path path, PrintStream out) {
        KeyFile file = new KeyFile(path);
        if (file.exists()) {
            out.println("There is a file " + file + " already: it is left as it is.");
            System.exit(1);
        }
        file.generate();
        out.println(
                "The key-encryption key is in " + file + ". Back it up apart from the database: without it no personal"
                        + " data can be read, and whoever has both can read all.");
    }
}
