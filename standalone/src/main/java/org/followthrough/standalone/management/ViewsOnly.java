package org.followthrough.standalone.management;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.followthrough.commandside.store.EventStoreWiring;
import org.followthrough.platform.signin.LocalSignInConfiguration;
import org.followthrough.platform.store.JdbcConfiguration;
import org.followthrough.queryside.QuerySide;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The views on the events of a standalone installation, for a command: no port, no saga, no deadline, no job,
 * nothing is sent.
 */
final class ViewsOnly {

    private ViewsOnly() {}

    /** No component, so that the program itself does not find it. */
    @EnableAutoConfiguration
    @Import({EventStoreWiring.class, JdbcConfiguration.class, QuerySide.class, LocalSignInConfiguration.class})
    static class Parts {}

    /** @param database stays open when the context is closed */
    static ConfigurableApplicationContext start(DataSource database, String... given) {
        return new SpringApplicationBuilder(Parts.class)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("dataSource", database))
                .run(Stream.concat(
                                Stream.of(given).filter(one -> !one.startsWith("--server.port")),
                                Stream.of(
                                        "--followthrough.management=true",
                                        "--server.port=-1",
                                        "--springdoc.api-docs.enabled=false"))
                        .toArray(String[]::new));
    }
}
