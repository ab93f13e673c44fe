package org.followthrough.casefile.read.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.personal.Acts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies each event as it is stored: personal data stays sealed. */
@Component
@ProcessingGroup("read.casefile.timeline")
class TimelineProjector {

    private final JdbcClient database;
    private final Serializer events;

    TimelineProjector(JdbcClient database, @Qualifier("eventSerializer") Serializer events) {
        this.database = database;
        this.events = events;
    }

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, MetaData metaData) {
        var stored = events.serialize(event, byte[].class);
        database.sql("""
                        insert into query_side.timeline
                            (case_id, sequence, recorded_at, stored_name, revision, payload, command_id, roles, protocol)
                        values (:case, :sequence, :recorded, :name, :revision, :payload, :command, :roles, :protocol)
                        """)
                .param("case", event.caseId())
                .param("sequence", sequence)
                .param("recorded", recordedAt.atOffset(ZoneOffset.UTC))
                .param("name", stored.getType().getName())
                .param("revision", stored.getType().getRevision())
                .param("payload", stored.getData())
                .param("command", metaData.get(Acts.COMMAND_ID))
                .param("roles", metaData.get("roles"))
                .param("protocol", metaData.get("protocolVersion"))
                .update();
    }

    @ResetHandler
    void reset() {
        database.sql("truncate query_side.timeline").update();
    }
}
