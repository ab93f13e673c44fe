package org.followthrough.hearsay.read.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.HearsayWeight;
import org.followthrough.hearsay.events.HearsayTakenDown;
import org.followthrough.personal.Acts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what waits to be weighed. */
@Component
class HearsayQueries {

    private static final String STORED_NAME =
            HearsayTakenDown.class.getAnnotation(StoredAs.class).name();

    private final JdbcClient database;
    private final Serializer events;

    HearsayQueries(JdbcClient database, @Qualifier("eventSerializer") Serializer events) {
        this.database = database;
        this.events = events;
    }

    @QueryHandler
    WaitingHearsay answer(FindWaiting query) {
        return new WaitingHearsay(database.sql("""
                        select * from query_side.hearsay
                        where hearsay_id = :one
                            or (cast(:one as uuid) is null and (weight is null or weight = 'KEPT_IN_MIND'))
                        order by recorded_at, hearsay_id
                        """)
                .param("one", query.hearsay())
                .query((row, n) -> row(row))
                .list());
    }

    private WaitingHearsay.Row row(ResultSet row) throws SQLException {
        String weight = row.getString("weight");
        HearsayTakenDown taken = events.deserialize(new SimpleSerializedObject<>(
                row.getBytes("payload"), byte[].class, STORED_NAME, row.getString("revision")));
        return new WaitingHearsay.Row(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Acts.ofAct(taken, row.getString("command_id")),
                weight == null ? null : HearsayWeight.valueOf(weight));
    }
}
