package org.followthrough.standalone;

import org.followthrough.commandside.CommandSide;
import org.followthrough.queryside.QuerySide;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** What {@code mvn spring-boot:run} and {@code java -jar} start. */
@SpringBootApplication
@Import({CommandSide.class, QuerySide.class})
public class Followthrough {

    /** Exit code 1 where the start is refused; the sentence that says why is already in the log. */
    public static void main(String[] arguments) {
        try {
            SpringApplication.run(Followthrough.class, arguments);
        } catch (RuntimeException refused) {
            System.exit(1);
        }
    }
}
