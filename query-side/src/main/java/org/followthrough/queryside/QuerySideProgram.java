package org.followthrough.queryside;

import java.util.List;
import java.util.Locale;
import org.followthrough.platform.distributed.DistributedConfiguration;
import org.followthrough.platform.distributed.Program;
import org.followthrough.platform.distributed.RequiredTables;
import org.followthrough.platform.management.ManagementCommands;
import org.followthrough.platform.signin.LocalSignInConfiguration;
import org.followthrough.queryside.management.QuerySideManagement;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The query side as a program of its own, beside others of its kind. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({DistributedConfiguration.class, QuerySide.class, LocalSignInConfiguration.class})
public class QuerySideProgram {

    /** Keys of persons, to read and to add, which installation this is, and how people sign in. */
    @Bean
    RequiredTables tablesOfCommandSide() {
        return new RequiredTables(List.of(
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
