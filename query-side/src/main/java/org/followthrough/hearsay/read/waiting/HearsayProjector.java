package org.followthrough.hearsay.read.waiting;

import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.followthrough.hearsay.events.HearsayTakenDown;
import org.followthrough.hearsay.events.HearsayWeighed;
import org.followthrough.personal.Acts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was brought as it was stored, sealed, and what staff made of it. */
@Component
@ProcessingGroup("read.hearsay.waiting")
class HearsayProjector {

    private final JdbcClient database;
    private final Serializer events;

    HearsayProjector(JdbcClient database, @Qualifier("eventSerializer") Serializer events) {
        this.database = database;
        this.events = events;
    }

    @EventHandler
    void on(HearsayTakenDown event, @Timestamp Instant recordedAt, MetaData metaData) {
        var stored = events.serialize(event, byte[].class);
        database.sql("""
                        insert into query_side.hearsay (hearsay_id, recorded_at, payload, revision, command_id)
                        values (:hearsay, :recorded, :payload, :revision, :command)
                        """)
                .param("hearsay", event.hearsayId())
                .param("recorded", recordedAt.atOffset(ZoneOffset.UTC))
                .param("payload", stored.getData())
                .param("revision", stored.getType().getRevision())
                .param("command", metaData.get(Acts.COMMAND_ID))
                .update();
    }

    @EventHandler
    void on(HearsayWeighed event) {
        database.sql("update query_side.hearsay set weight = :weight where hearsay_id = :hearsay")
                .param("weight", event.weight().name())
                .param("hearsay", event.hearsayId())
                .update();
    }

    @ResetHandler
    void reset() {
        database.sql("delete from query_side.hearsay").update();
    }
}
