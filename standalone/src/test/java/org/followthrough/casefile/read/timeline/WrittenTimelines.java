package org.followthrough.casefile.read.timeline;

import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.followthrough.personal.Acts;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Histories that no command made: only the query side's copy knows them, so that nothing reacts to them. */
public class WrittenTimelines {

    private final TimelineProjector projector;
    private final JdbcClient database;

    public WrittenTimelines(BeanFactory beans) {
        projector = beans.getBean(TimelineProjector.class);
        database = beans.getBean(JdbcClient.class);
    }

    public void write(Timeline timeline) {
        timeline.entries()
                .forEach(entry -> projector.on(
                        entry.event(),
                        entry.sequence(),
                        entry.recordedAt(),
                        MetaData.from(Map.of(Acts.COMMAND_ID, String.valueOf(entry.commandId())))));
    }

    public void remove(UUID caseId) {
        database.sql("delete from query_side.timeline where case_id = :case")
                .param("case", caseId)
                .update();
    }
}
