package org.followthrough.casefile.read.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever may write into the database appends events to a case that no command led to. */
public final class ForgedEvents {

    private final JdbcClient database;
    private final ObjectMapper json = new ObjectMapper();

    public ForgedEvents(JdbcClient database) {
        this.database = database;
    }

    /** Sequence of the case's oldest event of that name. */
    public long oldest(GivenCase given, String storedName) {
        return database.sql("select min(sequence_number) from event_store.domain_event_entry"
                        + " where aggregate_identifier = :case and payload_type = :name")
                .param("case", given.id().toString())
                .param("name", storedName)
                .query(Long.class)
                .single();
    }

    public ObjectNode payload(GivenCase given, long sequence) {
        return read(given, sequence, "payload");
    }

    public String commandOf(GivenCase given, long sequence) {
        return read(given, sequence, "meta_data").get("commandId").textValue();
    }

    /**
     * One event more at the case's end.
     *
     * @param like sequence of the event that it bears the name and the other metadata of
     * @return its sequence
     */
    public long append(GivenCase given, long like, ObjectNode payload, String commandId) {
        ObjectNode metaData = read(given, like, "meta_data").put("commandId", commandId);
        long next = given.timeline().entries().size();
        database.sql("""
                        insert into event_store.domain_event_entry
                            (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)
                        select :id, aggregate_identifier, :next, type, time_stamp, payload_type, payload_revision, :payload, :meta
                        from event_store.domain_event_entry
                        where aggregate_identifier = :case and sequence_number = :like
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("next", next)
                .param("payload", bytes(payload))
                .param("meta", bytes(metaData))
                .param("case", given.id().toString())
                .param("like", like)
                .update();
        return next;
    }

    private ObjectNode read(GivenCase given, long sequence, String column) {
        byte[] stored = database.sql("select " + column + " from event_store.domain_event_entry"
                        + " where aggregate_identifier = :case and sequence_number = :sequence")
                .param("case", given.id().toString())
                .param("sequence", sequence)
                .query(byte[].class)
                .single();
        try {
            return (ObjectNode) json.readTree(stored);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
