package org.followthrough.standalone.move;

import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.standalone.demonstration.ProgressLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The command {@code move}. Nothing of the program runs but what it needs: no web server, no processor, no saga. */
public final class MoveProgram {

    private static final Logger LOG = LoggerFactory.getLogger(MoveProgram.class);

    private MoveProgram() {}

    /** No bean: settings are all that is asked of Spring. */
    @Configuration(proxyBeanMethods = false)
    static class NoBeans {}

    /** @return the exit code: 0, or 1 after a sentence that says why not */
    public static int run(String... arguments) {
        try (ConfigurableApplicationContext context = settings(arguments)) {
            System.out.println(
                    new Move(MoveSettings.from(context.getEnvironment()), new ProgressLine(System.out)).run());
            return 0;
        } catch (RefusedStart refused) {
            System.err.println(refused.getMessage());
            return 1;
        } catch (RuntimeException unexpected) {
            // logged without the words of the exceptions, which may quote a person
            LOG.error("The move ended early. What was copied stays; call it again to go on", unexpected);
            return 1;
        }
    }

    /** Spring Boot reads them as it does for the program itself: arguments, environment, files, configtree. */
    private static ConfigurableApplicationContext settings(String... arguments) {
        return new SpringApplicationBuilder(NoBeans.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(arguments);
    }
}
