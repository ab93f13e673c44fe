package org.followthrough.casefile.read.timeline;

import java.time.OffsetDateTime;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.personal.Personal;
import org.followthrough.personal.SealedTexts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads histories. */
@Component
class TimelineQueries {

    private final JdbcClient database;
    private final Serializer events;
    private final BrokenSeals seals;

    TimelineQueries(JdbcClient database, @Qualifier("eventSerializer") Serializer events, BrokenSeals seals) {
        this.database = database;
        this.events = events;
        this.seals = seals;
    }

    @QueryHandler
    Timeline answer(FindTimeline query) {
        Timeline timeline = new Timeline(database.sql(
                        "select * from query_side.timeline where case_id = :case order by sequence")
                .param("case", query.caseId())
                .query((row, n) -> new TimelineEntry(
                        row.getLong("sequence"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        event(row.getString("stored_name"), row.getString("revision"), row.getBytes("payload")),
                        row.getString("command_id"),
                        row.getString("roles"),
                        row.getString("protocol")))
                .list());
        timeline.entries().stream()
                .filter(entry -> SealedTexts.of(entry.event()).anyMatch(Personal::strayed))
                .forEach(entry -> seals.found(query.caseId(), entry.sequence()));
        return timeline;
    }

    @QueryHandler
    Long answer(FindTimelineVersion query) {
        return database.sql("select coalesce(max(sequence), -1) from query_side.timeline where case_id = :case")
                .param("case", query.caseId())
                .query(Long.class)
                .single();
    }

    private CaseEvent event(String storedName, String revision, byte[] payload) {
        return events.deserialize(new SimpleSerializedObject<>(payload, byte[].class, storedName, revision));
    }
}
