package org.followthrough.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.InvalidProtocolBufferException;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.axonserver.connector.query.QuerySerializer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.serialization.json.JacksonSerializer;
import org.followthrough.casefile.facts.CaseEvents;
import org.followthrough.hearsay.facts.HearsayEvents;
import org.followthrough.platform.keys.CutJson;
import org.followthrough.platform.keys.Example;
import org.followthrough.platform.keys.MessageJson;
import org.followthrough.platform.keys.StoredEvents;
import org.followthrough.platform.keys.StoredJson;
import org.followthrough.staff.facts.StaffEvents;

/** The bytes that go to Axon Server and come from it, made and read as Axon's buses do it, but for the server. */
final class Wire {

    private static final AxonServerConfiguration WHO =
            AxonServerConfiguration.builder().componentName("a side").build();
    private static final ObjectMapper STORED = StoredJson.mapper();
    private static final StoredEvents EVENTS =
            new StoredEvents(Stream.of(CaseEvents.all(), StaffEvents.all(), HearsayEvents.all())
                    .<Class<?>>flatMap(List::stream)
                    .toList());

    private final CommandSerializer commands = new CommandSerializer(MessageJson.serializer(STORED, EVENTS), WHO);
    private final QuerySerializer queries = new QuerySerializer(
            MessageJson.serializer(STORED, EVENTS),
            JacksonSerializer.builder().objectMapper(STORED).build(),
            WHO);

    /** Of a record that travels nothing is read that lacks something, or refused that may. */
    static void isReadWhole(Class<?> type) {
        ObjectMapper json = ((JacksonSerializer) MessageJson.serializer(STORED, EVENTS)).getObjectMapper();
        if (type.isRecord()) {
            CutJson.isRefused(json, type, json.valueToTree(Example.full(type)));
        }
    }

    CommandMessage<?> carried(CommandMessage<?> command) throws InvalidProtocolBufferException {
        return commands.deserialize(
                Command.parseFrom(commands.serialize(command, "key", 0).toByteArray()));
    }

    <R> CommandResultMessage<R> carried(CommandResultMessage<R> result) throws InvalidProtocolBufferException {
        return commands.deserialize(
                CommandResponse.parseFrom(commands.serialize(result, "command").toByteArray()));
    }

    <Q, R> QueryMessage<Q, R> carried(QueryMessage<Q, R> query) throws InvalidProtocolBufferException {
        return queries.deserializeRequest(QueryRequest.parseFrom(
                queries.serializeRequest(query, 1, 1_000, 0).toByteArray()));
    }

    <R> QueryResponseMessage<R> carried(QueryResponseMessage<?> answer, QueryMessage<?, R> asked)
            throws InvalidProtocolBufferException {
        return queries.deserializeResponse(
                QueryResponse.parseFrom(
                        queries.serializeResponse(answer, asked.getIdentifier()).toByteArray()),
                asked.getResponseType());
    }
}
