package org.followthrough.commandside;

import java.io.PrintStream;
import java.nio.file.Path;
import org.followthrough.platform.keys.KeyEncryptionKey;
import org.followthrough.platform.keys.KeyFile;
import org.followthrough.platform.management.ManagementCommands;

/** Makes the key-encryption key of a new installation, which all its processes are given. */
final class MakesKey {

    private MakesKey() {}

    /** @return the exit code; 1 where there is such a file: it may be the key of what somebody has stored */
    static int at(Path path, PrintStream out) {
        KeyFile file = new KeyFile(path);
        if (file.exists()) {
            out.println("There is a file " + file + " already: it is left as it is.");
            return ManagementCommands.REFUSED;
        }
        file.generate();
        out.println(
                "The key-encryption key is in " + file + ". Back it up apart from the database: without it no personal"
                        + " data can be read, and whoever has both can read all.");
        return ManagementCommands.DONE;
    }

    /** @return the exit code; 1 where there is no key that a newer one could follow */
    static int addTo(Path path, PrintStream out) {
        try {
            KeyEncryptionKey newer = new KeyFile(path).rotate();
            out.println("The newest key in " + path + " is " + newer.id()
                    + "; the older ones stay. Back the file up, give it to"
                    + " all processes before any of them starts, and call rotate-key.");
            return ManagementCommands.DONE;
        } catch (IllegalStateException unfit) {
            out.println(unfit.getMessage());
            return ManagementCommands.REFUSED;
        }
    }
}
