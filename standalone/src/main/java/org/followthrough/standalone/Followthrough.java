package org.followthrough.standalone;

import java.util.Arrays;
import java.util.Locale;
import org.followthrough.commandside.CommandSide;
import org.followthrough.platform.management.ManagementCommands;
import org.followthrough.queryside.QuerySide;
import org.followthrough.standalone.management.StandaloneManagement;
import org.followthrough.standalone.move.MoveProgram;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** What {@code mvn spring-boot:run} and {@code java -jar} start. */
@SpringBootApplication
@Import({CommandSide.class, QuerySide.class})
public class Followthrough {

    private static final String MOVE = "move";

    private static final String MOVES = """
              move                    copies all of it to Axon Server and a PostgreSQL of the two sides
            """;

    /** Exit code 1 where the start is refused; the sentence that says why is already in the log. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        if (arguments.length > 0 && arguments[0].equals(MOVE)) {
            System.exit(MoveProgram.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        if (ManagementCommands.areIn(arguments)) {
            System.exit(command(arguments));
        }
        try {
            SpringApplication.run(Followthrough.class, arguments);
        } catch (RuntimeException refused) {
            System.exit(1);
        }
    }

    /** @return the exit code */
    static int command(String... arguments) {
        return ManagementCommands.run(
                new ManagementCommands.Settings("application"), StandaloneManagement::new, MOVES, arguments);
    }
}
