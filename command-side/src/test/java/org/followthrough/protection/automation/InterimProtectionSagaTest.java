package org.followthrough.protection.automation;

import static org.followthrough.casefile.write.Days.april;
import static org.followthrough.casefile.write.Days.march;
import static org.followthrough.casefile.write.Duplicates.*;
import static org.followthrough.casefile.write.Owing.opens;
import static org.followthrough.casefile.write.Owing.owed;
import static org.followthrough.casefile.write.Owing.settles;
import static org.followthrough.casefile.write.Protection.*;
import static org.followthrough.codes.ObligationKind.*;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.write.The;
import org.followthrough.obligation.automation.Watch;
import org.followthrough.obligation.commands.MarkObligationOverdue;
import org.followthrough.obligation.events.ObligationsChanged.Opened;
import org.followthrough.platform.reading.ProtocolReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterimProtectionSagaTest {

    private final SagaTestFixture<InterimProtectionSaga> fixture = new SagaTestFixture<>(InterimProtectionSaga.class);

    private static final Instant IN_A_DAY = Instant.parse("2026-03-02T11:00:00Z");
    private static final Opened PROTECTION = owed("protection", PROTECTION_DECISION, march(2), IN_A_DAY);

    @BeforeEach
    void inForce() {
        fixture.registerResource(ProtocolReader.shipped());
    }

    @Test
    void what_is_owed_is_watched_to_the_hour_or_to_the_end_of_its_day() {
        fixture.givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                .whenPublishingA(opens(PROTECTION, owed("decision", DECISION, april(15))))
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(IN_A_DAY, Watch.OVERDUE)
                .expectScheduledDeadlineWithName(Instant.parse("2026-04-15T22:00:00Z"), Watch.OVERDUE);
    }

    @Test
    void a_passed_hour_becomes_a_command_that_can_be_repeated() {
        UUID protection = The.id("protection");
        fixture.givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                .andThenAPublished(opens(PROTECTION))
                .whenTimeAdvancesTo(Instant.parse("2026-03-02T11:00:01Z"))
                .expectDispatchedCommands(new MarkObligationOverdue(
                        Ids.derived(protection, "2026-03-02T11:00:00Z/1"), The.CASE, protection));
    }

    @Test
    void what_is_settled_is_watched_no_more() throws Exception {
        fixture.givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                .andThenAPublished(opens(PROTECTION))
                .whenPublishingA(settles("protection", PROTECTION_DECISION))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    @Test
    void one_of_several_settled_leaves_the_others_watched() throws Exception {
        fixture.givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                .andThenAPublished(opens(PROTECTION, owed("flat", MEASURE_REVIEW, april(4))))
                .whenPublishingA(settles("protection", PROTECTION_DECISION))
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(Instant.parse("2026-04-04T22:00:00Z"), Watch.OVERDUE);
    }

    @Test
    void what_is_owed_again_starts_the_watch_anew() throws Exception {
        fixture.givenAPublished(opens(PROTECTION))
                .andThenAPublished(settles("protection", PROTECTION_DECISION))
                .whenPublishingA(opens(owed("at risk?", AT_RISK_DECISION, april(17))))
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(Instant.parse("2026-04-17T22:00:00Z"), Watch.OVERDUE);
    }

    @Test
    void what_others_watch_it_leaves_alone() {
        fixture.givenNoPriorActivity()
                .whenPublishingA(opens(owed("review", REVIEW_DECISION, april(17))))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }
}
