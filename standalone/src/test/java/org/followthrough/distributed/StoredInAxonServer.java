package org.followthrough.distributed;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What Axon Server itself holds, read past the programs. */
final class StoredInAxonServer implements AutoCloseable {

    private final AxonServerConnectionFactory factory;
    private final AxonServerConnection connection;

    StoredInAxonServer() {
        String[] server = System.getenv(Fleet.SERVER).split(":");
        factory = AxonServerConnectionFactory.forClient("test", "test-" + UUID.randomUUID())
                .routingServers(new ServerAddress(server[0], Integer.parseInt(server[1])))
                .build();
        connection = factory.connect("default");
    }

    /** Names of the events of a case, in their order. */
    List<String> eventsOf(UUID caseId) throws Exception {
        var names = new ArrayList<String>();
        AggregateEventStream events = connection.eventChannel().openAggregateStream(caseId.toString());
        while (events.hasNext()) {
            var event = events.next();
            names.add(event.getPayload().getType() + " "
                    + event.getPayload().getData().toStringUtf8());
        }
        return names;
    }

    @Override
    public void close() {
        factory.shutdown();
    }
}
