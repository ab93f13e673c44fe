package org.followthrough.standalone.move;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.axonframework.axonserver.connector.util.GrpcMetaDataConverter;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * Turns a row of the event table into what Axon Server's event store would have stored of the same event. The payload's bytes
 * are taken as they are: they are sealed, and a later proof of what was stored depends on each of them.
 */
final class StoredEvent {

    /** What {@link #from} reads. */
    static final String COLUMNS =
            "event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,"
                    + " payload_revision, payload, meta_data";

    private final Serializer serializer;
    private final GrpcMetaDataConverter metaData;

    StoredEvent(Serializer serializer) {
        this.serializer = serializer;
        this.metaData = new GrpcMetaDataConverter(serializer);
    }

    Event from(ResultSet row) throws SQLException {
        Event.Builder event = Event.newBuilder()
                .setMessageIdentifier(row.getString("event_identifier"))
                .setTimestamp(
                        DateTimeUtils.parseInstant(row.getString("time_stamp")).toEpochMilli())
                .setPayload(payload(row));
        metaData(row).forEach((key, value) -> event.putMetaData(key, metaData.convertToMetaDataValue(value)));
        String type = row.getString("type");
        return type == null ? event.build() : inStream(event, type, row);
    }

    private static Event inStream(Event.Builder event, String type, ResultSet row) throws SQLException {
        return event.setAggregateType(type)
                .setAggregateIdentifier(row.getString("aggregate_identifier"))
                .setAggregateSequenceNumber(row.getLong("sequence_number"))
                .build();
    }

    private static SerializedObject payload(ResultSet row) throws SQLException {
        return SerializedObject.newBuilder()
                .setType(row.getString("payload_type"))
                .setRevision(Objects.requireNonNullElse(row.getString("payload_revision"), ""))
                .setData(ByteString.copyFrom(row.getBytes("payload")))
                .build();
    }

    private Map<String, Object> metaData(ResultSet row) throws SQLException {
        return serializer.<byte[], MetaData>deserialize(
                new SimpleSerializedObject<>(row.getBytes("meta_data"), byte[].class, MetaData.class.getName(), null));
    }
}
