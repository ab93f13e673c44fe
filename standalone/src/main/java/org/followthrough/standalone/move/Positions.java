package org.followthrough.standalone.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.followthrough.platform.startup.RefusedStart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where a processor goes on that must not see the past again: the position in the old store, told in the numbers of the new
 * one. Events have the same order in both, so that of an event is how many come before it.
 */
final class Positions {

    private final DataSource source;
    private final History history;
    private final Serializer serializer;

    Positions(DataSource source, History history, Serializer serializer) {
        this.source = source;
        this.history = history;
        this.serializer = serializer;
    }

    private record Stored(
            int segment, byte @Nullable [] token, @Nullable String type, String at) {}

    /** One row for each segment, free to be claimed. */
    void carry(Side side, Connection to) throws SQLException {
        try (PreparedStatement delete =
                to.prepareStatement("delete from " + side.positions() + " where processor_name = ?")) {
            delete.setString(1, side.goesOn());
            delete.executeUpdate();
        }
        for (Stored stored : JdbcClient.create(source)
                .sql("select segment, token, token_type, claimed_at from " + side.positions()
                        + " where processor_name = ?")
                .param(side.goesOn())
                .query((row, n) -> new Stored(row.getInt(1), row.getBytes(2), row.getString(3), row.getString(4)))
                .list()) {
            insert(side, stored, to);
        }
    }

    private void insert(Side side, Stored stored, Connection to) throws SQLException {
        SerializedObject<byte[]> token = inNewNumbers(side, stored);
        try (PreparedStatement insert = to.prepareStatement("insert into " + side.positions()
                + " (processor_name, segment, token, token_type, claimed_at) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, side.goesOn());
            insert.setInt(2, stored.segment());
            insert.setBytes(3, token == null ? null : token.getData());
            insert.setString(4, token == null ? null : token.getType().getName());
            insert.setString(5, stored.at());
            insert.executeUpdate();
        }
    }

    /** Null before the first event. */
    private @Nullable SerializedObject<byte[]> inNewNumbers(Side side, Stored stored) {
        if (stored.token() == null) {
            return null;
        }
        TrackingToken old =
                serializer.deserialize(new SimpleSerializedObject<>(stored.token(), byte[].class, stored.type(), null));
        long index = old.position()
                .orElseThrow(
                        () -> new RefusedStart("The processor " + side.goesOn() + " is being merged or replayed: start"
                                + " the standalone program, let it finish, and move then."));
        long seen = history.positionAfter(index);
        return seen == 0 ? null : serializer.serialize(new GlobalSequenceTrackingToken(seen - 1), byte[].class);
    }
}
