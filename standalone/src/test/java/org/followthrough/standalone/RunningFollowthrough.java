package org.followthrough.standalone;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program in this process, on a free port, with a data folder of the test's own. */
public final class RunningFollowthrough implements Reachable, AutoCloseable {

    /** Setting: with the reports of 2025 and the invented cases, which tests start without. */
    public static final String DEMONSTRATION = "--followthrough.demonstration=true";

    private final ConfigurableApplicationContext context;

    private RunningFollowthrough(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings beat those of application.yaml, for example {@code "--" + TestClock.moved(…)} */
    public static RunningFollowthrough start(Path data, String... settings) {
        String[] arguments = Stream.concat(
                        Stream.of("--server.port=0", "--followthrough.data=" + data), Stream.of(settings))
                .toArray(String[]::new);
        return new RunningFollowthrough(new SpringApplicationBuilder(Followthrough.class).run(arguments));
    }

    /** @param more components of the test beside the program's own */
    public static RunningFollowthrough startWith(Path data, Class<?>... more) {
        return new RunningFollowthrough(new SpringApplicationBuilder(Followthrough.class)
                .sources(more)
                .run("--server.port=0", "--followthrough.data=" + data));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public String passwordOf(String login) {
        return context.getBean(FirstPasswords.class).of(login).orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
