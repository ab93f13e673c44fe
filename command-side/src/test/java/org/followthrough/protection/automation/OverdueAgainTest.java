package org.followthrough.protection.automation;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.extended;
import static org.followthrough.casefile.write.Owing.moves;
import static org.followthrough.casefile.write.Owing.opens;
import static org.followthrough.casefile.write.Owing.owed;
import static org.followthrough.casefile.write.Protection.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Review.becameOverdue;
import static org.followthrough.casefile.write.Review.escalated;
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
            The.CASE, The.id("someone"), day("2026-07-01"), DESIGNATION, text("at-risk.grounds", "He still writes."));

    @Test
    void a_case_says_so_of_an_extended_limit_and_climbs_from_the_first_level() {
        tellsTwice(aCase().given(opened(MARCH_1)), DECISION, extended(april(20), FIRST, SECOND));
    }

    @Test
    void a_case_says_so_of_a_measure_that_goes_on() {
        tellsTwice(aCase().given(opened(MARCH_1), inPlace("flat", MARCH_5, FIRST)), MEASURE_REVIEW, GOES_ON);
    }

    @Test
    void a_case_says_so_of_a_renewed_designation() {
        var given = aCase().given(opened(MARCH_1), atRisk(MARCH_5));
        tellsTwice(given, AT_RISK_RENEWAL, RENEWED);
    }

    /** Overdue to the last level, then moved to a later date. */
    private static void tellsTwice(CaseFixture given, ObligationKind kind, CaseEvent later) {
        Owed first = given.owed(kind).orElseThrow();
        UUID obligation = first.id();
        given.given(
                becameOverdue(obligation, kind, first.dueOn()),
                escalated(obligation, kind, 2, first.dueOn().plusDays(7)),
                escalated(obligation, kind, 3, first.dueOn().plusDays(14)),
                later);
        Owed second = given.owed(kind).orElseThrow();
        LocalDate passed = second.dueOn();
        given.today(passed.plusDays(14));
        var told =
                new ObligationBecameOverdue(The.CASE, theSystem().id(), passed.plusDays(1), obligation, kind, passed);
        given.when(passing(second, 2), theSystem()).thenNothing();
        given.when(passing(second, 1), theSystem()).then(told);
        given.given(told)
                .when(passing(second, 2), theSystem())
                .then(new ObligationEscalated(The.CASE, theSystem().id(), passed.plusDays(7), obligation, kind, 2));
    }

    private static CaseCommand passing(Owed owed, int level) {
        return OverdueCommands.reached(The.CASE, owed, level);
    }

    @Test
    void the_watch_over_what_was_moved_later_begins_anew() throws Exception {
        UUID decision = The.id("decision");
        movedAtTheLastLevel()
                .whenTimeAdvancesTo(Instant.parse("2026-05-15T22:00:01Z"))
                .expectDispatchedCommands(
                        new MarkObligationOverdue(Ids.derived(decision, SECOND + "/1"), The.CASE, decision));
        movedAtTheLastLevel()
                .andThenTimeAdvancesTo(Instant.parse("2026-05-15T22:00:01Z"))
                .andThenAPublished(becameOverdue(decision, DECISION, SECOND))
                .whenTimeAdvancesTo(Instant.parse("2026-05-21T22:00:01Z"))
                .expectDispatchedCommands(
                        new EscalateObligation(Ids.derived(decision, SECOND + "/2"), The.CASE, decision, 2));
    }

    /** At the last level, then moved later. */
    private static ContinuedGivenState movedAtTheLastLevel() throws Exception {
        var fixture = new SagaTestFixture<>(InterimProtectionSaga.class);
        fixture.registerResource(ProtocolReader.shipped());
        return fixture.givenCurrentTime(Instant.parse("2026-04-20T11:00:00Z"))
                .andThenAPublished(opens(owed("decision", DECISION, FIRST)))
                .andThenAPublished(escalated(The.id("decision"), DECISION, 3, FIRST.plusDays(14)))
                .andThenAPublished(moves("decision", DECISION, FIRST, SECOND))
                .andThenTimeAdvancesTo(Instant.parse("2026-05-10T11:00:00Z"));
    }
}
