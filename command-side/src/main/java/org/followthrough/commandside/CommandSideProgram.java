package org.followthrough.commandside;

import java.nio.file.Path;
import java.util.Locale;
import org.followthrough.platform.distributed.DistributedConfiguration;
import org.followthrough.platform.distributed.Program;
import org.followthrough.platform.installation.Installation;
import org.followthrough.platform.installation.InstallationRepository;
import org.followthrough.platform.signin.LocalSignInConfiguration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The command side as a program of its own, beside others of its kind. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    DistributedConfiguration.class,
    CommandSide.class,
    LocalSignInConfiguration.class,
    SharedTables.class,
    FirstAdministrator.class
})
public class CommandSideProgram {

    /** One that was moved here goes on as what it was begun as; invented people are brought in nowhere else. */
    @Bean
    SmartInitializingSingleton installationBegins(InstallationRepository installations) {
        return () -> installations.begin(Installation.begunAs(false));
    }

    /** With the words {@code make-key <file>} it makes the key-encryption key of a new installation, and nothing else. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        if (arguments.length == 2 && arguments[0].equals("make-key")) {
            MakesKey.at(Path.of(arguments[1]), System.out);
            return;
        }
        Program.run(CommandSideProgram.class, "command-side", arguments);
    }
}
