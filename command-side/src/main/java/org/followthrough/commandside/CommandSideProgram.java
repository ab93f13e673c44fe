package org.followthrough.commandside;

import java.nio.file.Path;
import org.followthrough.bothsides.distributed.Distributed;
import org.followthrough.bothsides.distributed.Program;
import org.followthrough.bothsides.signin.KeptSignIn;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side as a program of its own, beside others of its kind. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Distributed.class, CommandSide.class, KeptSignIn.class, SharedTables.class, FirstAdministrator.class})
public class CommandSideProgram {

    /** With the words {@code make-key <file>} it makes the key-encryption key of a new installation, and nothing else. */
    public static void main(String[] arguments) {
        if (arguments.length == 2 && arguments[0].equals("make-key")) {
            MakesKey.at(Path.of(arguments[1]), System.out);
            return;
        }
        Program.run(CommandSideProgram.class, "command-side", arguments);
    }
}
