package org.followthrough.casefile.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.access.facts.AccessFacts;
import org.followthrough.casefile.CorrectionFacts;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.connection.facts.ConnectionFacts;
import org.followthrough.decision.facts.DecisionFacts;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.duplicate.events.DuplicateTakenOver;
import org.followthrough.duplicate.events.LeftOwed;
import org.followthrough.duplicate.facts.DuplicateFacts;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.facts.FollowUpFacts;
import org.followthrough.guardian.facts.GuardianFacts;
import org.followthrough.intake.facts.IntakeFacts;
import org.followthrough.obligation.facts.ObligationFacts;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.outreach.facts.OutreachFacts;
import org.followthrough.protection.facts.ProtectionFacts;
import org.followthrough.referral.facts.ReferralFacts;
import org.followthrough.review.facts.ReviewFacts;
import org.followthrough.risk.facts.RiskFacts;
import org.jspecify.annotations.Nullable;

/** One case as it stands after its events so far. */
public record CaseFacts(
        IntakeFacts intake,
        OutreachFacts outreach,
        RiskFacts risk,
        DecisionFacts decision,
        FollowUpFacts followUp,
        ReviewFacts review,
        ProtectionFacts protection,
        ConnectionFacts connections,
        DuplicateFacts duplicate,
        GuardianFacts guardian,
        ReferralFacts referral,
        ObligationFacts obligations,
        CorrectionFacts corrections,
        AccessFacts access,
        PartInCase part) {

    public static final CaseFacts NONE = new CaseFacts(
            IntakeFacts.NONE,
            OutreachFacts.NONE,
            RiskFacts.NONE,
            DecisionFacts.NONE,
            FollowUpFacts.NONE,
            ReviewFacts.NONE,
            ProtectionFacts.NONE,
            ConnectionFacts.NONE,
            DuplicateFacts.NONE,
            GuardianFacts.NONE,
            ReferralFacts.NONE,
            ObligationFacts.NONE,
            CorrectionFacts.NONE,
            AccessFacts.NONE,
            PartInCase.NONE);

    public CaseFacts after(CaseEvent event) {
        CaseFacts then = folded(event);
        var protection = then.protection.owed(then.protectionRestsOn(), event, carried(event));
        return protection == then.protection ? then : then.protectedAs(protection);
    }

    /** What a duplicate of this case, or this case as one, owed: it lives on (rule D8). */
    private @Nullable LeftOwed carried(CaseEvent event) {
        if (event instanceof DuplicateTakenOver e) {
            return e.brought().ongoing() ? e.brought().owed() : null;
        }
        var confirmed = duplicate.confirmed();
        return event instanceof DuplicateTakenBack && confirmed != null
                ? confirmed.brought().owed()
                : null;
    }

    private CaseFacts protectedAs(ProtectionFacts then) {
        return new CaseFacts(
                intake,
                outreach,
                risk,
                decision,
                followUp,
                review,
                then,
                connections,
                duplicate,
                guardian,
                referral,
                obligations,
                corrections,
                access,
                part);
    }

    private CaseFacts folded(CaseEvent event) {
        return new CaseFacts(
                intake.after(event, corrections),
                outreach.after(event),
                risk.after(event),
                decision.after(event, corrections),
                followUp.after(event),
                review.after(event),
                protection.after(event),
                connections.after(event),
                duplicate.after(event),
                guardian.after(event),
                referral.after(event),
                obligations.after(event),
                corrections.after(event),
                access.after(event),
                part.after(event));
    }

    public CaseFacts after(List<? extends CaseEvent> events) {
        CaseFacts then = this;
        for (CaseEvent event : events) {
            then = then.after(event);
        }
        return then;
    }

    /** Opened, no decision yet, and no other case has taken over (rule D8). */
    public boolean ongoing() {
        return intake.isOpened() && !decision.isTaken() && !duplicate.ended();
    }

    /** The latest decision is a negative one. */
    public boolean notRecognised() {
        return decision.negative();
    }

    /** Formally identified as a victim. */
    public boolean recognised() {
        return decision.isTaken() && !decision.negative();
    }

    /** Alive as far as anybody knows, and assessed, at risk, or under a review that was admitted (rule P1). */
    public boolean protectionIsDue() {
        return protectionRestsOn() != null;
    }

    /** Id of the assessment, designation or review for which protection is owed; null where it is owed for none (rule P1). */
    @Nullable
    UUID protectionRestsOn() {
        if (followUp.died() || duplicate.ended()) {
            return null;
        }
        if (ongoing()) {
            return Objects.requireNonNull(decision.assessment()).id();
        }
        if (!notRecognised()) {
            return null;
        }
        var underReview = review.open();
        UUID reviewed = underReview != null && underReview.admitted() ? underReview.id() : null;
        return risk.designation() == null ? reviewed : risk.designation();
    }

    /** The reviewer named for the review that owes it; empty where nobody is, or no open review owes it. */
    public Optional<UUID> reviewerFor(UUID obligation) {
        return obligations.of(obligation).map(Owed::entry).flatMap(review::reviewerOf);
    }

    /** Reached, safe to speak, and understood during this assessment. */
    public boolean heard() {
        return outreach.heard();
    }

    /** Heard in this assessment or at a check since. */
    public boolean everHeard() {
        return heard() || followUp.done().stream().anyMatch(CheckCompleted::heard);
    }

    /** Reached by anything in this assessment or since its decision: an attempt, a check, a return, a "no", a delivery. */
    public boolean everReached() {
        return outreach.reached()
                || followUp.returnedOn() != null
                || (decision.isTaken() && decision.latest().deliveredOn() != null)
                || followUp.done().stream().anyMatch(CheckCompleted::reached);
    }

    /** Neither a name nor a contact nor a way that is safe: nobody knows who the person is (rule C3). */
    public boolean nobodyKnowsThePerson() {
        return !intake.personKnown() && !outreach.plan().namesAChannel();
    }

    /** No contact can be tried, or none without harm: a search without contact stands in its place. */
    public boolean nobodyToContact() {
        return outreach.noChannelIsSafe() || nobodyKnowsThePerson();
    }

    /** Whether the case names such a connection, in the report or since. */
    public boolean names(ConnectionKind kind) {
        return intake.names(kind) || connections.added().contains(kind);
    }

    /** Indicators that the source of this report, or of a duplicate, reported (rule D2). */
    public Set<MethodOfControl> reportedMethods() {
        return Stream.concat(
                        intake.report().reportedMethods().stream(),
                        duplicate.led().values().stream().flatMap(other -> other.methods().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of the entries that can be struck out (rule E4). */
    public Set<UUID> entries() {
        return Stream.of(outreach.entries(), risk.entries(), followUp.entries())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
