package org.followthrough.casefile.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.connection.events.ExOfficioProposed;
import org.followthrough.connection.events.LinkedReviewProposed;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.duplicate.events.DuplicateConfirmed;
import org.followthrough.duplicate.events.DuplicateProposed;
import org.followthrough.duplicate.events.DuplicateRefused;
import org.followthrough.duplicate.events.DuplicateTakenOver;
import org.followthrough.duplicate.events.FollowedInOtherCase;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.OverdueAcknowledged;
import org.followthrough.followup.events.PersonHandedOver;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.FeedbackWishRecorded;
import org.followthrough.obligation.events.ObligationAcknowledged;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.platform.keys.Example;
import org.followthrough.protection.events.MeasureRecorded;
import org.followthrough.referral.events.ReferralRecorded;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.risk.events.PersonDesignatedAtRisk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java 17 cannot check that every event is folded; this does. */
class EveryEventCountsTest {

    /** They say that something was seen, and change nothing that a rule asks for. */
    private static final Set<Class<?>> CHANGE_NOTHING = Set.of(
            OverdueAcknowledged.class, ObligationAcknowledged.class, PersonHandedOver.class, DuplicateRefused.class);

    @ParameterizedTest
    @MethodSource("events")
    void every_event_changes_some_facts_or_is_listed(Class<? extends CaseEvent> type) {
        CaseEvent event = Example.full(type);

        boolean changes = situations().anyMatch(facts -> !facts.after(event).equals(facts));

        assertThat(changes).as(type.getSimpleName() + " changes facts").isEqualTo(!CHANGE_NOTHING.contains(type));
    }

    @ParameterizedTest
    @MethodSource("events")
    void facts_stay_as_they_were_when_an_event_is_folded_into_new_ones(Class<? extends CaseEvent> type) {
        situations().forEach(facts -> {
            String before = facts.toString();
            facts.after(Example.full(type));
            assertThat(facts).hasToString(before);
        });
    }

    static Stream<Class<? extends CaseEvent>> events() {
        return CaseEvents.all().stream().map(event -> event.asSubclass(CaseEvent.class));
    }

    private static Stream<CaseFacts> situations() {
        return Stream.of(
                after(CaseOpened.class),
                CaseFacts.NONE.after(Example.sparse(CaseOpened.class)),
                after(CaseOpened.class).after(notToBeTold()),
                after(CaseOpened.class, DecisionProposed.class),
                after(CaseOpened.class, CorrectionProposed.class),
                after(CaseOpened.class, CaseDecided.class, ReviewRequested.class),
                after(CaseOpened.class, CaseDecided.class, AtRiskDecisionOwed.class),
                after(CaseOpened.class, CaseDecided.class, PersonDesignatedAtRisk.class),
                after(CaseOpened.class, MeasureRecorded.class),
                after(CaseOpened.class).after(lookedAtLater(Example.full(MeasureRecorded.class))),
                after(CaseOpened.class, ObligationsChanged.class),
                after(CaseOpened.class, CaseDecided.class, FollowUpDeclined.class),
                after(CaseOpened.class, CaseDecided.class, LinkedReviewProposed.class),
                after(CaseOpened.class, CaseDecided.class, ReferralRecorded.class),
                after(CaseOpened.class, CaseDecided.class, ExOfficioProposed.class),
                after(CaseOpened.class, CaseDecided.class, DuplicateProposed.class),
                after(CaseOpened.class, DuplicateConfirmed.class),
                after(CaseOpened.class, DuplicateConfirmed.class, FollowedInOtherCase.class),
                after(CaseOpened.class, DuplicateTakenOver.class),
                after(CaseOpened.class, CaseDecided.class).after(dueLater(Example.full(CheckScheduled.class))));
    }

    private static MeasureRecorded lookedAtLater(MeasureRecorded e) {
        LocalDate later = Objects.requireNonNull(e.reviewOn()).plusYears(1);
        return new MeasureRecorded(
                e.caseId(), e.by(), e.happenedOn(), e.measure(), e.kind(), true, true, later, e.note());
    }

    private static FeedbackWishRecorded notToBeTold() {
        FeedbackWishRecorded e = Example.full(FeedbackWishRecorded.class);
        return new FeedbackWishRecorded(e.caseId(), e.by(), e.happenedOn(), false);
    }

    /** Later than every date of the examples. */
    private static CheckScheduled dueLater(CheckScheduled e) {
        LocalDate later = e.dueOn().plusYears(1);
        return new CheckScheduled(
                e.caseId(), e.by(), e.happenedOn(), e.check(), e.number(), e.kind(), later, e.risk(), later);
    }

    @SafeVarargs
    private static CaseFacts after(Class<? extends CaseEvent>... events) {
        var facts = CaseFacts.NONE;
        for (Class<? extends CaseEvent> event : List.of(events)) {
            facts = facts.after(Example.full(event));
        }
        return facts;
    }
}
