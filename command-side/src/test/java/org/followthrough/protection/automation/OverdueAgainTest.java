package org.followthrough.protection.automation;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.extended;
import static org.followthrough.casefile.write.Protection.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Staff.theSystem;
import static org.followthrough.codes.ObligationKind.*;
import static org.followthrough.platform.keys.TestSealer.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.commands.EscalateObligation;
import org.followthrough.obligation.commands.MarkObligationOverdue;
import org.followthrough.obligation.commands.OverdueCommands;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protection.events.MeasureContinued;
import org.followthrough.risk.events.AtRiskRenewed;
import org.junit.jupiter.api.Test;

/** What is renewed or moved later and passes its new date is overdue again, and rings again at every level (rule F7). */
class OverdueAgainTest {

    private static final LocalDate FIRST = april(15);
    private static final LocalDate SECOND = day("2026-05-15");
    private static final UUID FLAT = The.id("flat");
    private static final UUID DESIGNATION = The.id("designation");
    private static final MeasureContinued GOES_ON = new MeasureContinued(
            The.CASE, The.id("someone"), april(20), FLAT, SECOND, text("measure-review.because", "Still needed."));
    private static final AtRiskRenewed RENEWED = new AtRiskRenewed(
            The.CASE, The.id("someone"), april(20), DESIGNATION, text("at-risk.grounds", "He still writes."), SECOND);

    @Test
    void a_case_says_so_of_an_extended_limit_and_climbs_from_the_first_level() {
        tellsTwice(aCase().given(opened(MARCH_1)), The.CASE, DECISION, extended(april(20), FIRST, SECOND));
    }

    @Test
    void a_case_says_so_of_a_measure_that_goes_on() {
        var given = aCase().given(opened(MARCH_1), inPlace("flat", MARCH_5, FIRST));
        tellsTwice(given, FLAT, MEASURE_REVIEW, GOES_ON);
    }

    @Test
    void a_case_says_so_of_a_renewed_designation() {
        var given = aCase().given(opened(MARCH_1), atRisk(MARCH_5, FIRST));
        tellsTwice(given, DESIGNATION, AT_RISK_RENEWAL, RENEWED);
    }

    private static void tellsTwice(CaseFixture given, UUID obligation, ObligationKind kind, CaseEvent later) {
        Owed first = new Owed(obligation, kind, null, FIRST, null, FIRST, 0);
        Owed second = new Owed(obligation, kind, null, SECOND, null, SECOND, 0);
        var told =
                new ObligationBecameOverdue(The.CASE, theSystem().id(), SECOND.plusDays(1), obligation, kind, SECOND);
        given.sent(passing(first, 1))
                .sent(passing(first, 2))
                .sent(passing(first, 3))
                .andThen(later)
                .today(SECOND.plusDays(14));
        given.when(passing(second, 2), theSystem()).thenNothing();
        given.when(passing(second, 1), theSystem()).then(told);
        given.andThen(told)
                .when(passing(second, 2), theSystem())
                .then(new ObligationEscalated(The.CASE, theSystem().id(), SECOND.plusDays(7), obligation, kind, 2));
    }

    private static CaseCommand passing(Owed owed, int level) {
        return OverdueCommands.reached(The.CASE, owed, level);
    }

    @Test
    void the_watch_over_an_extended_limit_begins_anew() throws Exception {
        var second =
                new ObligationBecameOverdue(The.CASE, The.id("system"), SECOND.plusDays(1), The.CASE, DECISION, SECOND);
        escalated(The.CASE, DECISION, extended(april(20), FIRST, SECOND))
                .whenTimeAdvancesTo(Instant.parse("2026-05-15T22:00:01Z"))
                .expectDispatchedCommands(
                        new MarkObligationOverdue(Ids.derived(The.CASE, SECOND + "/1"), The.CASE, The.CASE));
        escalated(The.CASE, DECISION, extended(april(20), FIRST, SECOND))
                .andThenTimeAdvancesTo(Instant.parse("2026-05-15T22:00:01Z"))
                .andThenAPublished(second)
                .whenTimeAdvancesTo(Instant.parse("2026-05-21T22:00:01Z"))
                .expectDispatchedCommands(
                        new EscalateObligation(Ids.derived(The.CASE, SECOND + "/2"), The.CASE, The.CASE, 2));
    }

    @Test
    void the_watch_over_a_renewed_designation_and_a_measure_begins_anew() throws Exception {
        escalated(DESIGNATION, AT_RISK_RENEWAL, RENEWED)
                .whenTimeAdvancesTo(Instant.parse("2026-05-15T22:00:01Z"))
                .expectDispatchedCommands(
                        new MarkObligationOverdue(Ids.derived(DESIGNATION, SECOND + "/1"), The.CASE, DESIGNATION));
        escalated(FLAT, MEASURE_REVIEW, GOES_ON)
                .whenTimeAdvancesTo(Instant.parse("2026-05-15T22:00:01Z"))
                .expectDispatchedCommands(new MarkObligationOverdue(Ids.derived(FLAT, SECOND + "/1"), The.CASE, FLAT));
    }

    /** At the last level, then later; whatever else is owed was asked for. */
    private static ContinuedGivenState escalated(UUID obligation, ObligationKind kind, CaseEvent later)
            throws Exception {
        var fixture = new SagaTestFixture<>(InterimProtectionSaga.class);
        fixture.registerResource(ProtocolReader.shipped());
        CaseEvent owed = kind == DECISION
                ? opened(MARCH_1)
                : kind == MEASURE_REVIEW ? inPlace("flat", MARCH_5, FIRST) : atRisk(MARCH_5, FIRST);
        return fixture.givenCurrentTime(Instant.parse("2026-04-20T11:00:00Z"))
                .andThenAPublished(owed)
                .andThenAPublished(
                        new ObligationEscalated(The.CASE, The.id("system"), FIRST.plusDays(14), obligation, kind, 3))
                .andThenAPublished(later)
                .andThenTimeAdvancesTo(Instant.parse("2026-05-10T11:00:00Z"));
    }
}
