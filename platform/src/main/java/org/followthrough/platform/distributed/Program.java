package org.followthrough.platform.distributed;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** How one side starts as a program of its own. */
public final class Program {

    /** The Spring profile of the distributed form. */
    public static final String PROFILE = "axonserver";

    private Program() {}

    /**
     * Exit code 1 where the start is refused; the sentence that says why is already in the log.
     *
     * @param settings name of the side's file of settings, without its ending
     */
    public static void run(Class<?> side, String settings, String... arguments) {
        try {
            start(side, settings, arguments);
        } catch (RuntimeException refused) {
            System.exit(1);
        }
    }

    /** As {@link #run}, for whoever goes on after a refusal. */
    public static ConfigurableApplicationContext start(Class<?> side, String settings, String... arguments) {
        return new SpringApplicationBuilder(side)
                .properties("spring.config.name=" + settings)
                .profiles(PROFILE)
                .run(arguments);
    }
}
