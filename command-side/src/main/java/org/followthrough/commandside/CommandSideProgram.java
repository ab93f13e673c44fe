package org.followthrough.commandside;

import java.nio.file.Path;
import java.util.Locale;
import org.followthrough.platform.distributed.DistributedConfiguration;
import org.followthrough.platform.distributed.Program;
import org.followthrough.platform.installation.Installation;
import org.followthrough.platform.installation.InstallationRepository;
import org.followthrough.platform.management.ManagementCommands;
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

    private static final String KEYS = """
              make-key <file>         makes the key-encryption key of a new installation
              add-key <file>          adds a newer one to the file, while no process runs: see rotate-key
            """;

    /** With words it runs a command, and starts with settings alone. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        if (ManagementCommands.areIn(arguments)) {
            System.exit(command(arguments));
        }
        Program.run(CommandSideProgram.class, "command-side", arguments);
    }

    private static int command(String... arguments) {
        if (arguments.length == 2 && arguments[0].equals("make-key")) {
            return MakesKey.at(Path.of(arguments[1]), System.out);
        }
        if (arguments.length == 2 && arguments[0].equals("add-key")) {
            return MakesKey.addTo(Path.of(arguments[1]), System.out);
        }
        return ManagementCommands.run(
                new ManagementCommands.Settings("command-side", Program.PROFILE),
                (settings, given) -> new CommandSideManagement(settings),
                KEYS,
                arguments);
    }
}
