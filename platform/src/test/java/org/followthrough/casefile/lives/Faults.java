package org.followthrough.casefile.lives;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.followthrough.access.events.DisclosedToAuthority;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.write.Decided;
import org.followthrough.casefile.write.Review;
import org.followthrough.casefile.write.Staff;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.DisclosedData;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ReplyChannel;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.codes.RiskLevel;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionDelivered;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.duplicate.events.DuplicateConfirmed;
import org.followthrough.duplicate.events.FollowedInOtherCase;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.CheckSuperseded;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.PersonDeparted;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.intake.events.FeedbackWishRecorded;
import org.followthrough.intake.events.ReporterTold;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.review.events.ReviewerNamed;
import org.followthrough.risk.events.RiskAssessed;

/** What a broken decision would store: one fault for each thing that must always be true. */
final class Faults {

    private Faults() {}

    static List<CaseEvent> forgetTheFirstCheck(List<CaseEvent> events) {
        return each(events, e -> e instanceof CheckScheduled s && s.number() == 1 ? List.of() : List.of(e));
    }

    static List<CaseEvent> proposeWhatIsDecided(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof CaseDecided d
                        ? List.of(
                                e,
                                new DecisionProposed(
                                        d.caseId(), d.by(), d.happenedOn(), The.id("late"), d.finding(), Set.of()))
                        : List.of(e));
    }

    static List<CaseEvent> putOff(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof CheckMovedEarlier m
                        ? List.of(new CheckMovedEarlier(
                                m.caseId(),
                                m.by(),
                                m.happenedOn(),
                                m.check(),
                                m.from(),
                                m.from().plusDays(1),
                                m.risk()))
                        : List.of(e));
    }

    static List<CaseEvent> decideAgain(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof CheckCompleted c
                        ? List.of(
                                e,
                                new DecisionImported(
                                        c.caseId(), c.by(), c.happenedOn(), The.id("again"), Outcome.IDENTIFIED, null))
                        : List.of(e));
    }

    static List<CaseEvent> checkTheLostAsBefore(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof CheckScheduled s && s.kind() == CheckKind.DESK_SEARCH
                        ? List.of(new CheckScheduled(
                                s.caseId(),
                                s.by(),
                                s.happenedOn(),
                                s.check(),
                                s.number(),
                                CheckKind.FURTHER,
                                s.dueOn(),
                                s.risk(),
                                s.escalatesFrom()))
                        : List.of(e));
    }

    static List<CaseEvent> oweAfterTheEnd(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof FollowUpEnded f
                        ? List.of(
                                e,
                                new CheckScheduled(
                                        f.caseId(),
                                        f.by(),
                                        f.happenedOn(),
                                        The.id("owed"),
                                        99,
                                        CheckKind.FURTHER,
                                        f.happenedOn(),
                                        RiskLevel.NONE,
                                        f.happenedOn()))
                        : List.of(e));
    }

    static List<CaseEvent> startEscalationAnew(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof CheckEscalated c
                        ? List.of(new CheckEscalated(c.caseId(), c.by(), c.happenedOn(), c.check(), 0))
                        : List.of(e));
    }

    static List<CaseEvent> happenLater(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof CaseAssigned a
                        ? List.of(new CaseAssigned(
                                a.caseId(), a.by(), a.happenedOn().plusDays(1), a.caseworker()))
                        : List.of(e));
    }

    static List<CaseEvent> askTwice(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof ReviewAdmitted a
                        ? List.of(a, Review.requested(a.happenedOn(), ReviewRequester.SUPPORT_PROVIDER))
                        : List.of(e));
    }

    static List<CaseEvent> letWhoeverDecidedReview(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof ReviewerNamed n
                        ? List.of(new ReviewerNamed(
                                n.caseId(),
                                n.by(),
                                n.happenedOn(),
                                n.review(),
                                Staff.caseworker().id()))
                        : List.of(e));
    }

    static List<CaseEvent> forgetToSupersede(List<CaseEvent> events) {
        return each(events, e -> e instanceof CheckSuperseded ? List.of() : List.of(e));
    }

    static List<CaseEvent> forgetWhatTheReviewOwes(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof ReviewRequested r
                        ? List.of(r, Decided.decided(Outcome.IDENTIFIED, null, r.happenedOn()))
                        : List.of(e));
    }

    static List<CaseEvent> endWithTheSignature(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof DuplicateConfirmed d
                        ? List.of(d, new FollowedInOtherCase(d.caseId(), d.by(), d.happenedOn(), d.leading()))
                        : List.of(e));
    }

    static List<CaseEvent> forgetTheCheckGivenBack(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof CheckScheduled s && s.kind() == CheckKind.AFTER_TAKING_BACK ? List.of() : List.of(e));
    }

    static List<CaseEvent> forgetTheReferral(List<CaseEvent> events) {
        return each(events, e -> e instanceof ReferralOwed ? List.of() : List.of(e));
    }

    static List<CaseEvent> passOverTheGuardian(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof DecisionDelivered d
                        ? List.of(new DecisionDelivered(
                                d.caseId(), d.by(), d.happenedOn(), d.decision(), d.language(), d.channel(), null))
                        : List.of(e));
    }

    static List<CaseEvent> keepTheRiskOfWhoeverLeft(List<CaseEvent> events) {
        boolean left = events.stream().anyMatch(PersonDeparted.class::isInstance);
        return each(events, e -> left && e instanceof RiskAssessed ? List.of() : List.of(e));
    }

    static List<CaseEvent> tellAgainstTheWish(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof FeedbackWishRecorded f
                        ? List.of(
                                f,
                                new ReporterTold(
                                        f.caseId(), f.by(), f.happenedOn(), The.id("told"), ReplyChannel.PHONE))
                        : List.of(e));
    }

    static List<CaseEvent> discloseAlone(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof DisclosedToAuthority d ? List.of(disclosed(d, d.by(), d.data())) : List.of(e));
    }

    static List<CaseEvent> giveWhereaboutsAway(List<CaseEvent> events) {
        return each(
                events,
                e -> e instanceof DisclosedToAuthority d
                        ? List.of(disclosed(d, d.askedBy(), EnumSet.allOf(DisclosedData.class)))
                        : List.of(e));
    }

    private static DisclosedToAuthority disclosed(DisclosedToAuthority d, UUID askedBy, Set<DisclosedData> data) {
        return new DisclosedToAuthority(
                d.caseId(),
                d.by(),
                d.happenedOn(),
                askedBy,
                d.authority(),
                d.name(),
                d.legalGround(),
                data,
                d.consent(),
                d.personTold(),
                d.whereaboutsBecause());
    }

    /** What is owed of that kind never opens. */
    static UnaryOperator<List<CaseEvent>> forgetToOpen(ObligationKind kind) {
        return changing(e -> new ObligationsChanged(
                e.caseId(),
                e.by(),
                e.happenedOn(),
                e.opened().stream().filter(one -> one.kind() != kind).toList(),
                e.moved(),
                e.settled()));
    }

    /** What is owed of that kind stays owed for ever. */
    static UnaryOperator<List<CaseEvent>> forgetToSettle(ObligationKind kind) {
        return changing(e -> new ObligationsChanged(
                e.caseId(),
                e.by(),
                e.happenedOn(),
                e.opened(),
                e.moved(),
                e.settled().stream().filter(one -> one.kind() != kind).toList()));
    }

    private static UnaryOperator<List<CaseEvent>> changing(UnaryOperator<ObligationsChanged> fault) {
        return events -> each(events, e -> List.of(e instanceof ObligationsChanged c ? fault.apply(c) : e));
    }

    private static List<CaseEvent> each(List<CaseEvent> events, Function<CaseEvent, List<CaseEvent>> change) {
        var changed = new ArrayList<CaseEvent>();
        events.forEach(event -> changed.addAll(change.apply(event)));
        return changed;
    }
}
