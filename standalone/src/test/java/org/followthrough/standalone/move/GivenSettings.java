package org.followthrough.standalone.move;

import java.nio.file.Path;
import org.springframework.mock.env.MockEnvironment;

/** Settings as an operator gives them. */
final class GivenSettings {

    private final MockEnvironment environment = new MockEnvironment();

    GivenSettings(Path data, String server, Databases target) {
        environment
                .withProperty("followthrough.data", data.toString())
                .withProperty("axon.axonserver.servers", server)
                .withProperty("followthrough.database.url", target.url())
                .withProperty("followthrough.move.command-side.user", Databases.COMMAND_SIDE.user())
                .withProperty("followthrough.move.command-side.password", Databases.COMMAND_SIDE.password())
                .withProperty("followthrough.move.query-side.user", Databases.QUERY_SIDE.user())
                .withProperty("followthrough.move.query-side.password", Databases.QUERY_SIDE.password());
    }

    GivenSettings axonServer(String setting, String value) {
        environment.setProperty("axon.axonserver." + setting, value);
        return this;
    }

    MoveSettings build() {
        return MoveSettings.from(environment);
    }
}
