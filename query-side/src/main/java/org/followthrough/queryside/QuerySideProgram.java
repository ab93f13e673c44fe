package org.followthrough.queryside;

import java.util.List;
import java.util.Locale;
import org.followthrough.bothsides.distributed.AwaitsTables;
import org.followthrough.bothsides.distributed.Distributed;
import org.followthrough.bothsides.distributed.Program;
import org.followthrough.bothsides.management.ManagementCommands;
import org.followthrough.bothsides.signin.KeptSignIn;
import org.followthrough.queryside.management.QuerySideManagement;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The query side as a program of its own, beside others of its kind. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Distributed.class, QuerySide.class, KeptSignIn.class})
public class QuerySideProgram {

    /** Keys of persons, to read and to add, which installation this is, and how people sign in. */
    @Bean
    AwaitsTables tablesOfCommandSide() {
        return new AwaitsTables(List.of(
                "command_side.subject_key",
                "command_side.index_key",
                "command_side.installation",
                "sign_in.credential"));
    }

    /** With words it runs a command, and starts with settings alone. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        if (ManagementCommands.areIn(arguments)) {
            System.exit(ManagementCommands.run(
                    new ManagementCommands.Settings("query-side", Program.PROFILE),
                    (settings, given) -> new QuerySideManagement(QuerySideProgram.class, settings, given),
                    "",
                    arguments));
        }
        Program.run(QuerySideProgram.class, "query-side", arguments);
    }
}
