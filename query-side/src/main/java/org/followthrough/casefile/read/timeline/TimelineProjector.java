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
import org.followthrough.personal.Opener;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies each event as it is stored: personal data stays sealed. Looks at each whether it can be relied on, since only here the stream is known. */
@Component
@ProcessingGroup("read.casefile.timeline")
class TimelineProjector {

    private final JdbcClient database;
    private final Serializer events;
    private final BrokenSeals seals;
    private final Opener opener;

    TimelineProjector(
            JdbcClient database, @Qualifier("eventSerializer") Serializer events, BrokenSeals seals, Opener opener) {
        this.database = database;
        this.events = events;
        this.seals = seals;
        this.opener = opener;
    }

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, MetaData metaData) {
        boolean again = copied(event, sequence, recordedAt, metaData);
        if (again || opener.anyBroken(event)) {
            seals.found(event.caseId(), sequence);
        }
    }

    /** @return whether its act had ended before another act's event */
    private boolean copied(CaseEvent event, long sequence, Instant recordedAt, MetaData metaData) {
        var stored = events.serialize(event, byte[].class);
        return database.sql("""
                        insert into query_side.timeline
                            (case_id, sequence, recorded_at, stored_name, revision, payload, command_id, roles, protocol)
                        values (:case, :sequence, :recorded, :name, :revision, :payload, :command, :roles, :protocol)
                        returning exists (select from query_side.timeline before
                            where before.case_id = timeline.case_id and before.command_id = timeline.command_id
                                and exists (select from query_side.timeline other
                                    where other.case_id = timeline.case_id and other.sequence > before.sequence
                                        and other.sequence < timeline.sequence
                                        and other.command_id is distinct from timeline.command_id))
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
                .query(Boolean.class)
                .single();
    }

    @ResetHandler
    void reset() {
        database.sql("truncate query_side.timeline").update();
    }
}
