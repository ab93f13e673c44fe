package org.followthrough.review.read.queue;

import java.util.Locale;
import org.followthrough.codes.ObligationKind;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.obligation.events.ObligationsChanged.Opened;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.review.events.ReviewerNamed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that keeps the reviews. */
@Component
class ReviewWriter {

    private final JdbcClient database;

    ReviewWriter(JdbcClient database) {
        this.database = database;
    }

    void open(CaseOpened event) {
        database.sql("insert into query_side.review_case (case_id, report, person_no) values (:case, :report, :person)")
                .param("case", event.caseId())
                .param("report", event.reference())
                .param("person", event.personNo())
                .update();
    }

    void request(ReviewRequested event) {
        database.sql("""
                        insert into query_side.review (review_id, case_id, requester, ground, requested_on)
                        values (:review, :case, :requester, :ground, :on)
                        """)
                .param("review", event.review())
                .param("case", event.caseId())
                .param("requester", event.requester().name())
                .param("ground", event.ground().name())
                .param("on", event.happenedOn())
                .update();
    }

    void owed(Opened opened) {
        if (opened.kind() == ObligationKind.REVIEW_ADMISSIBILITY) {
            due("admissibility_due_on", opened);
        } else if (opened.kind() == ObligationKind.REVIEW_DECISION) {
            due("decision_due_on", opened);
        }
    }

    private void due(String column, Opened opened) {
        database.sql(String.format(
                        Locale.ROOT, "update query_side.review set %s = :due where review_id = :review", column))
                .param("due", opened.dueOn())
                .param("review", opened.entry())
                .update();
    }

    void admit(ReviewAdmitted event) {
        database.sql("update query_side.review set admitted_on = :on where review_id = :review")
                .param("on", event.happenedOn())
                .param("review", event.review())
                .update();
    }

    void name(ReviewerNamed event) {
        database.sql("update query_side.review set reviewer = :reviewer where review_id = :review")
                .param("reviewer", event.reviewer())
                .param("review", event.review())
                .update();
    }

    void decide(ReviewDecided event) {
        database.sql("update query_side.review set outcome = :outcome, decided_on = :on where review_id = :review")
                .param("outcome", event.outcome().name())
                .param("on", event.happenedOn())
                .param("review", event.review())
                .update();
    }

    void clear() {
        database.sql("truncate query_side.review_case cascade").update();
    }
}
