package org.followthrough.protection.automation;

import static org.followthrough.casefile.write.Decided.decided;
import static org.followthrough.casefile.write.Duplicates.*;
import static org.followthrough.casefile.write.Protection.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Report.report;
import static org.followthrough.casefile.write.Reporters.acknowledged;
import static org.followthrough.casefile.write.Staff.anotherSupervisor;
import static org.followthrough.casefile.write.Staff.supervisor;
import static org.followthrough.platform.keys.TestSealer.text;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.write.Days;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.obligation.automation.Watch;
import org.followthrough.obligation.commands.MarkObligationOverdue;
import org.followthrough.platform.reading.ProtocolReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterimProtectionSagaTest {

    private final SagaTestFixture<InterimProtectionSaga> fixture = new SagaTestFixture<>(InterimProtectionSaga.class);

    @BeforeEach
    void inForce() {
        fixture.registerResource(ProtocolReader.shipped());
    }

    @Test
    void an_ongoing_case_is_watched_for_protection_within_the_hour_and_for_its_decision() {
        fixture.givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                .whenPublishingA(opened(Days.MARCH_1))
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(Instant.parse("2026-03-02T11:00:00Z"), Watch.OVERDUE)
                .expectScheduledDeadlineWithName(Instant.parse("2026-04-15T22:00:00Z"), Watch.OVERDUE);
    }

    @Test
    void a_passed_hour_becomes_a_command_that_can_be_repeated() {
        UUID protection = Ids.derived(The.CASE, "protection");
        fixture.givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                .andThenAPublished(opened(Days.MARCH_1))
                .whenTimeAdvancesTo(Instant.parse("2026-03-02T11:00:01Z"))
                .expectDispatchedCommands(new MarkObligationOverdue(
                        Ids.derived(protection, "2026-03-02T11:00:00Z/1"), The.CASE, protection));
    }

    @Test
    void a_report_that_nobody_answered_is_watched_until_somebody_does() throws Exception {
        UUID acknowledgement = Ids.derived(The.CASE, "acknowledgement");
        var waiting = report(Days.MARCH_1).toBeAcknowledgedBy(Days.MARCH_3).opened();
        fixture.givenCurrentTime(Instant.parse("2026-03-03T12:00:00Z"))
                .andThenAPublished(waiting)
                .andThenAPublished(decided(Outcome.IDENTIFIED, null, Days.MARCH_3))
                .whenTimeAdvancesTo(Instant.parse("2026-03-03T23:00:01Z"))
                .expectDispatchedCommands(new MarkObligationOverdue(
                        Ids.derived(acknowledgement, Days.MARCH_3 + "/1"), The.CASE, acknowledgement));
    }

    @Test
    void an_answered_report_is_watched_no_more() throws Exception {
        fixture.givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                .andThenAPublished(
                        report(Days.MARCH_1).toBeAcknowledgedBy(Days.MARCH_3).opened())
                .andThenAPublished(decided(Outcome.IDENTIFIED, null, Days.MARCH_2))
                .whenPublishingA(acknowledged(Days.MARCH_3))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    @Test
    void a_duplicate_is_watched_until_the_other_case_has_taken_over_and_again_if_that_was_a_mistake() throws Exception {
        var signed = linkConfirmed(Days.MARCH_1, supervisor(), undecidedThere(Days.MARCH_1, Days.APRIL_9, null, null));
        var mistake = new DuplicateTakenBack(
                The.CASE,
                anotherSupervisor().id(),
                Days.MARCH_3,
                LEADING_CASE,
                The.id("assessment"),
                Days.APRIL_9,
                text("duplicate.because", "Sisters."));
        fixture.givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                .andThenAPublished(opened(Days.MARCH_1))
                .whenPublishingA(signed)
                .expectScheduledDeadlineWithName(Instant.parse("2026-03-02T11:00:00Z"), Watch.OVERDUE);
        watching()
                .givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                .andThenAPublished(opened(Days.MARCH_1))
                .andThenAPublished(signed)
                .whenPublishingA(followedElsewhere(Days.MARCH_2))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
        watching()
                .givenCurrentTime(Instant.parse("2026-03-03T11:00:00Z"))
                .whenPublishingA(mistake)
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(Instant.parse("2026-04-09T22:00:00Z"), Watch.OVERDUE);
    }

    @Test
    void a_recognised_person_is_watched_for_nothing() {
        fixture.givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                .andThenAPublished(opened(Days.MARCH_1))
                .whenPublishingA(decided(Outcome.IDENTIFIED, null, Days.APRIL_9))
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    @Test
    void a_measure_is_watched_beyond_a_negative_decision() throws Exception {
        fixture.givenCurrentTime(Instant.parse("2026-03-01T11:00:00Z"))
                .andThenAPublished(opened(Days.MARCH_1))
                .andThenAPublished(inPlace("flat", Days.MARCH_5, Days.april(4)))
                .whenPublishingA(decided(Outcome.DISMISSED, DecisionReason.INSUFFICIENT_DATA, Days.march(31)))
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(Instant.parse("2026-04-04T22:00:00Z"), Watch.OVERDUE);
    }

    @Test
    void an_answer_that_is_owed_starts_the_watch_anew() throws Exception {
        fixture.givenCurrentTime(Instant.parse("2026-04-09T11:00:00Z"))
                .whenPublishingA(atRiskOwed(Days.APRIL_9, Days.april(17)))
                .expectActiveSagas(1)
                .expectScheduledDeadlineWithName(Instant.parse("2026-04-17T22:00:00Z"), Watch.OVERDUE);
    }

    private static SagaTestFixture<InterimProtectionSaga> watching() {
        var another = new SagaTestFixture<>(InterimProtectionSaga.class);
        another.registerResource(ProtocolReader.shipped());
        return another;
    }
}
