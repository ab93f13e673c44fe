package org.followthrough.platform.distributed;

import java.nio.file.Path;
import org.followthrough.platform.keys.KeyEncryptionKey;
import org.followthrough.platform.keys.KeyFile;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.core.env.Environment;

/** All processes are given one key-encryption key: two that made a key each could not read what the other one seals. */
final class RequiredKeyFile {

    private RequiredKeyFile() {}

    /** @throws RefusedStart where no file is named, or it holds no key */
    static KeyEncryptionKey requireIn(Environment settings) {
        String file = settings.getProperty("followthrough.personal.kek-file", "");
        RefusedStart.unless(
                !file.isBlank(),
                "The setting followthrough.personal.kek-file is missing. Make the key once, with \"make-key <file>\" after"
                        + " the name of the jar of command-side, and give it to all processes.");
        try {
            return new KeyFile(Path.of(file)).read();
        } catch (IllegalStateException unreadable) {
            throw new RefusedStart(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }
}
