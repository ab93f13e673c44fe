package org.followthrough.review.read.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.protocol.Protocol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the reviews; what is overdue is a matter of dates, whatever the sagas have noticed yet. */
@Component
class ReviewQueries {

    private static final String REVIEWS = """
            with reviews as (
                select r.*, c.report, c.person_no, coalesce(r.reviewer = :viewer, false) as own,
                    case when r.admitted_on is null then least(r.admissibility_due_on, r.decision_due_on)
                        else r.decision_due_on end as due_on
                from query_side.review r join query_side.review_case c using (case_id)
                where (r.outcome is not null) = :decided
            )
            select *, :today - due_on as days_overdue from reviews
            """;

    private static final String OPEN_FIRST = " order by own desc, due_on, report, person_no, review_id";
    private static final String LATEST_FIRST = " order by decided_on desc, report, person_no, review_id";

    private final JdbcClient database;
    private final Protocol protocol;
    private final Clock clock;

    ReviewQueries(JdbcClient database, Protocol protocol, Clock clock) {
        this.database = database;
        this.protocol = protocol;
        this.clock = clock;
    }

    @QueryHandler
    ReviewRows answer(FindReviews query) {
        String order = query.decided() ? LATEST_FIRST : OPEN_FIRST;
        var rows = database.sql(REVIEWS + order + " limit :limit offset :offset")
                .param("viewer", query.viewer())
                .param("decided", query.decided())
                .param("today", protocol.today(clock.instant()))
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query((row, n) -> row(row))
                .list();
        int total = database.sql("select count(*) from query_side.review where (outcome is not null) = :decided")
                .param("decided", query.decided())
                .query(Integer.class)
                .single();
        return new ReviewRows(rows, total);
    }

    private static ReviewRow row(ResultSet row) throws SQLException {
        return new ReviewRow(
                row.getObject("review_id", UUID.class),
                new CaseReference(row.getString("report"), row.getInt("person_no")),
                ReviewRequester.valueOf(row.getString("requester")),
                ReviewGround.valueOf(row.getString("ground")),
                row.getObject("requested_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("days_overdue"),
                row.getObject("admitted_on", LocalDate.class),
                row.getObject("reviewer", UUID.class),
                outcome(row.getString("outcome")),
                row.getObject("decided_on", LocalDate.class));
    }

    private static @Nullable ReviewOutcome outcome(@Nullable String name) {
        return name == null ? null : ReviewOutcome.valueOf(name);
    }
}
