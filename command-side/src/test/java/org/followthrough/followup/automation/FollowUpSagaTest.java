package org.followthrough.followup.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.followthrough.casefile.Ids;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.commands.EscalateCheck;
import org.followthrough.followup.commands.MarkCheckOverdue;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.obligation.automation.Watch;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.reading.ProtocolReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowUpSagaTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final UUID SOMEONE = UUID.randomUUID();
    private static final UUID CHECK = UUID.randomUUID();
    private static final UUID NEXT_CHECK = UUID.randomUUID();
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    private final SagaTestFixture<FollowUpSaga> fixture = new SagaTestFixture<>(FollowUpSaga.class);

    @BeforeEach
    void inForce() {
        fixture.registerResource(ProtocolReader.shipped());
    }

    @Test
    void a_check_is_overdue_from_the_midnight_after_its_date_in_the_protocols_zone() {
        fixture.givenCurrentTime(Instant.parse("2026-03-02T10:00:00Z"))
                .whenPublishingA(scheduled(CHECK, DUE, DUE))
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(Instant.parse("2026-03-09T23:00:00Z"), Watch.OVERDUE);
    }

    @Test
    void a_passed_date_becomes_a_command_that_can_be_repeated() {
        fixture.givenAPublished(scheduled(CHECK, DUE, DUE))
                .whenTimeAdvancesTo(Instant.parse("2026-03-09T23:00:01Z"))
                .expectDispatchedCommands(new MarkCheckOverdue(Ids.derived(CHECK, DUE + "/1"), CASE, CHECK))
                .expectNoScheduledDeadlines();
    }

    @Test
    void an_overdue_check_climbs_to_level_2_after_seven_days_and_to_level_3_after_fourteen() throws Exception {
        fixture.givenAPublished(scheduled(CHECK, DUE, DUE))
                .andThenTimeAdvancesTo(Instant.parse("2026-03-09T23:00:01Z"))
                .andThenAPublished(overdue())
                .andThenTimeAdvancesTo(Instant.parse("2026-03-15T23:00:01Z"))
                .andThenAPublished(new CheckEscalated(CASE, SOMEONE, DUE.plusDays(7), CHECK, 2))
                .whenTimeAdvancesTo(Instant.parse("2026-03-22T23:00:01Z"))
                .expectDispatchedCommands(new EscalateCheck(Ids.derived(CHECK, DUE + "/3"), CASE, CHECK, 3));
    }

    @Test
    void nothing_comes_after_level_3() {
        fixture.givenAPublished(scheduled(CHECK, DUE, DUE))
                .whenPublishingA(new CheckEscalated(CASE, SOMEONE, DUE.plusDays(14), CHECK, 3))
                .expectNoDispatchedCommands();
    }

    @Test
    void escalation_of_an_imported_decision_counts_from_the_import() {
        LocalDate imported = LocalDate.of(2026, 11, 24);
        fixture.givenAPublished(scheduled(CHECK, DUE, imported))
                .whenPublishingA(overdue())
                .expectScheduledDeadlineWithName(Instant.parse("2026-11-30T23:00:00Z"), Watch.LEVEL_2);
    }

    @Test
    void a_check_moved_earlier_is_overdue_earlier() {
        fixture.givenAPublished(scheduled(CHECK, DUE.plusDays(20), DUE.plusDays(20)))
                .whenPublishingA(
                        new CheckMovedEarlier(CASE, SOMEONE, DECIDED, CHECK, DUE.plusDays(20), DUE, RiskLevel.HIGH))
                .expectScheduledDeadlineWithName(Instant.parse("2026-03-09T23:00:00Z"), Watch.OVERDUE);
    }

    @Test
    void an_overdue_check_moved_earlier_climbs_on_from_the_level_it_had() throws Exception {
        LocalDate earlier = DUE.minusDays(3);
        fixture.givenAPublished(scheduled(CHECK, DUE, DUE))
                .andThenTimeAdvancesTo(Instant.parse("2026-03-09T23:00:01Z"))
                .andThenAPublished(overdue())
                .andThenAPublished(new CheckMovedEarlier(CASE, SOMEONE, DECIDED, CHECK, DUE, earlier, RiskLevel.HIGH))
                .whenTimeAdvancesTo(Instant.parse("2026-03-12T23:00:01Z"))
                .expectDispatchedCommands(new EscalateCheck(Ids.derived(CHECK, earlier + "/2"), CASE, CHECK, 2))
                .expectNoScheduledDeadlines();
    }

    @Test
    void a_completed_check_is_waited_for_no_longer_and_the_next_one_is() throws Exception {
        fixture.givenAPublished(scheduled(CHECK, DUE, DUE))
                .andThenAPublished(completed())
                .whenPublishingA(scheduled(NEXT_CHECK, DUE.plusDays(30), DUE.plusDays(30)))
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(Instant.parse("2026-04-08T22:00:00Z"), Watch.OVERDUE);
    }

    @Test
    void an_ended_follow_up_waits_for_nothing() {
        fixture.givenAPublished(scheduled(CHECK, DUE, DUE))
                .whenPublishingA(new FollowUpEnded(
                        CASE,
                        SOMEONE,
                        DUE,
                        FollowUpEndReason.RISK_REMOVED,
                        TestSealer.text("followup.end-because", "safe")))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    @Test
    void one_case_has_one_saga() {
        fixture.givenAPublished(scheduled(CHECK, DUE, DUE))
                .whenPublishingA(scheduled(NEXT_CHECK, DUE, DUE))
                .expectActiveSagas(1);
    }

    private static CheckScheduled scheduled(UUID check, LocalDate due, LocalDate escalatesFrom) {
        return new CheckScheduled(
                CASE, SOMEONE, DECIDED, check, 1, CheckKind.FIRST, due, RiskLevel.HIGH, escalatesFrom);
    }

    private static CheckBecameOverdue overdue() {
        return new CheckBecameOverdue(CASE, SOMEONE, DUE.plusDays(1), CHECK, DUE);
    }

    private static CheckCompleted completed() {
        return new CheckCompleted(
                CASE,
                SOMEONE,
                DUE,
                null,
                CHECK,
                ContactChannel.PHONE,
                ContactResult.NO_ANSWER,
                false,
                false,
                null,
                false,
                null,
                RiskLevel.HIGH,
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null);
    }
}
