package org.followthrough.review.automation;

import static org.followthrough.casefile.write.Days.day;
import static org.followthrough.casefile.write.Duplicates.*;
import static org.followthrough.casefile.write.Links.*;
import static org.followthrough.casefile.write.Owing.opens;
import static org.followthrough.casefile.write.Owing.owed;
import static org.followthrough.casefile.write.Owing.settles;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.codes.ObligationKind.*;
import static org.followthrough.codes.ReviewRequester.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.write.Days;
import org.followthrough.casefile.write.The;
import org.followthrough.obligation.automation.Watch;
import org.followthrough.obligation.commands.EscalateObligation;
import org.followthrough.obligation.commands.MarkObligationOverdue;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.platform.reading.ProtocolReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewSagaTest {

    private static final LocalDate MAY_4 = Days.day("2026-05-04");
    private static final LocalDate ADMISSIBILITY_DUE = MAY_4.plusDays(7);
    private static final UUID ADMISSIBILITY = The.id("admissibility");

    private final SagaTestFixture<ReviewSaga> fixture = new SagaTestFixture<>(ReviewSaga.class);

    @BeforeEach
    void inForce() {
        fixture.registerResource(ProtocolReader.shipped());
    }

    private static ObligationsChanged asked() {
        return opens(
                owed("admissibility", REVIEW_ADMISSIBILITY, ADMISSIBILITY_DUE),
                owed("review", REVIEW_DECISION, day("2026-06-01")));
    }

    @Test
    void a_request_is_waited_for_twice_once_to_be_admitted_and_once_to_be_decided() {
        fixture.givenCurrentTime(Instant.parse("2026-05-04T10:00:00Z"))
                .whenPublishingA(asked())
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(Instant.parse("2026-05-11T22:00:00Z"), Watch.OVERDUE)
                .expectScheduledDeadlineWithName(Instant.parse("2026-06-01T22:00:00Z"), Watch.OVERDUE);
    }

    @Test
    void a_passed_date_becomes_a_command_that_can_be_repeated() {
        fixture.givenAPublished(asked())
                .whenTimeAdvancesTo(Instant.parse("2026-05-11T22:00:01Z"))
                .expectDispatchedCommands(new MarkObligationOverdue(
                        Ids.derived(ADMISSIBILITY, ADMISSIBILITY_DUE + "/1"), The.CASE, ADMISSIBILITY));
    }

    @Test
    void an_admitted_request_is_waited_for_once_more() {
        fixture.givenAPublished(asked())
                .whenPublishingA(settles("admissibility", REVIEW_ADMISSIBILITY))
                .expectScheduledDeadlineWithName(Instant.parse("2026-06-01T22:00:00Z"), Watch.OVERDUE)
                .expectNoScheduledDeadlineWithName(Instant.parse("2026-05-11T22:00:00Z"), Watch.OVERDUE);
    }

    @Test
    void what_is_overdue_climbs_to_level_2_and_then_to_level_3() throws Exception {
        fixture.givenAPublished(asked())
                .andThenTimeAdvancesTo(Instant.parse("2026-05-11T22:00:01Z"))
                .andThenAPublished(becameOverdue(ADMISSIBILITY, REVIEW_ADMISSIBILITY, ADMISSIBILITY_DUE))
                .andThenTimeAdvancesTo(Instant.parse("2026-05-17T22:00:01Z"))
                .andThenAPublished(escalated(ADMISSIBILITY, REVIEW_ADMISSIBILITY, 2, ADMISSIBILITY_DUE.plusDays(7)))
                .whenTimeAdvancesTo(Instant.parse("2026-05-24T22:00:01Z"))
                .expectDispatchedCommands(new EscalateObligation(
                        Ids.derived(ADMISSIBILITY, ADMISSIBILITY_DUE + "/3"), The.CASE, ADMISSIBILITY, 3));
    }

    @Test
    void what_others_watch_it_leaves_alone() {
        fixture.givenAPublished(asked())
                .whenPublishingA(becameOverdue(The.id("something else"), DECISION, ADMISSIBILITY_DUE))
                .expectNoDispatchedCommands();
    }

    @Test
    void a_review_that_ended_is_waited_for_no_longer() throws Exception {
        fixture.givenAPublished(opens(owed("review", REVIEW_DECISION, ADMISSIBILITY_DUE)))
                .whenPublishingA(settles("review", REVIEW_DECISION))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    @Test
    void a_second_review_is_watched_anew() throws Exception {
        fixture.givenAPublished(opens(owed("review", REVIEW_DECISION, ADMISSIBILITY_DUE)))
                .andThenAPublished(settles("review", REVIEW_DECISION))
                .whenPublishingA(opens(owed("another", REVIEW_DECISION, day("2026-05-21"))))
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(Instant.parse("2026-05-21T22:00:00Z"), Watch.OVERDUE);
    }
}
