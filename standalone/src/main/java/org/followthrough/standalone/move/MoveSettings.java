package org.followthrough.standalone.move;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * From where to where.
 *
 * @param url of the new database
 * @param keyFile where the key-encryption key is not in the data folder
 */
record MoveSettings(
        Path data,
        AxonServerConfiguration axonServer,
        String url,
        DatabaseRole commandSide,
        DatabaseRole querySide,
        Optional<Path> keyFile) {

    private static final String DATA = "followthrough.data";
    private static final String SERVERS = "axon.axonserver.servers";
    private static final String URL = "followthrough.database.url";
    private static final String ROLE = "followthrough.move.";

    private static final List<String> NEEDED = Stream.concat(
                    Stream.of(DATA, SERVERS, URL),
                    Stream.of(Side.values()).flatMap(side -> Stream.of(userOf(side), passwordOf(side))))
            .toList();

    static final String EXPLAINED = """
            move copies a standalone installation to Axon Server and a PostgreSQL of the two sides. Stop the installation first;
            an interrupted move is called again and goes on. It needs

              --followthrough.data=<folder>                        the data folder of the installation
              --axon.axonserver.servers=<host:port>                a server whose context is empty
              --followthrough.database.url=jdbc:postgresql://<…>   an empty database
              --followthrough.move.command-side.user=<role>        the role that command-side will use, and
              --followthrough.move.command-side.password=<…>       its password
              --followthrough.move.query-side.user=<role>          the role that query-side will use, and
              --followthrough.move.query-side.password=<…>         its password

            and where they apply axon.axonserver.context (default: default), axon.axonserver.token,
            axon.axonserver.ssl-enabled, axon.axonserver.cert-file and followthrough.personal.kek-file. Passwords and tokens
            are better kept in files, one for each, named like the setting:
            --spring.config.import=configtree:<folder>/""";

    /** @throws RefusedStart that names what is missing */
    static MoveSettings from(Environment environment) {
        List<String> missing =
                NEEDED.stream().filter(name -> !isSet(environment, name)).toList();
        RefusedStart.unless(missing.isEmpty(), "Not set: " + String.join(", ", missing) + ".\n\n" + EXPLAINED);
        return new MoveSettings(
                Path.of(environment.getRequiredProperty(DATA)),
                axonServer(environment),
                environment.getRequiredProperty(URL),
                role(environment, Side.COMMAND),
                role(environment, Side.QUERY),
                Optional.ofNullable(environment.getProperty("followthrough.personal.kek-file"))
                        .map(Path::of));
    }

    private static boolean isSet(Environment environment, String name) {
        return !environment.getProperty(name, "").isBlank();
    }

    private static AxonServerConfiguration axonServer(Environment environment) {
        AxonServerConfiguration settings = AxonServerConfiguration.builder()
                .componentName("followthrough-move")
                .build();
        return Binder.get(environment)
                .bind("axon.axonserver", Bindable.ofInstance(settings))
                .orElse(settings);
    }

    private static DatabaseRole role(Environment environment, Side side) {
        return new DatabaseRole(
                environment.getRequiredProperty(userOf(side)), environment.getRequiredProperty(passwordOf(side)));
    }

    private static String userOf(Side side) {
        return ROLE + side.title() + ".user";
    }

    private static String passwordOf(Side side) {
        return ROLE + side.title() + ".password";
    }

    /** Where to, without secrets: the same words for the same place. */
    String target() {
        return AxonServerContext.inWords(axonServer) + " and " + TargetDatabase.withoutParameters(url);
    }
}
