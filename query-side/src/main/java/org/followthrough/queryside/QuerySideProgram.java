package org.followthrough.queryside;

import java.util.List;
import java.util.Locale;
import org.followthrough.platform.distributed.DistributedConfiguration;
import org.followthrough.platform.distributed.Program;
import org.followthrough.platform.distributed.RequiredTables;
import org.followthrough.platform.signin.LocalSignInConfiguration;
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

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Program.run(QuerySideProgram.class, "query-side", arguments);
    }
}
