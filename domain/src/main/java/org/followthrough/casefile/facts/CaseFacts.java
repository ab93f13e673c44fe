package org.followthrough.casefile.facts;

import java.util.List;
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
import org.followthrough.duplicate.facts.DuplicateFacts;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.facts.FollowUpFacts;
import org.followthrough.guardian.facts.GuardianFacts;
import org.followthrough.intake.facts.IntakeFacts;
import org.followthrough.obligation.facts.ObligationFacts;
import org.followthrough.outreach.facts.OutreachFacts;
import org.followthrough.protection.facts.ProtectionFacts;
import org.followthrough.referral.facts.ReferralFacts;
import org.followthrough.review.facts.ReviewFacts;
import org.followthrough.risk.facts.RiskFacts;

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

    /** Alive as far as anybody knows, and assessed, at risk, or under a review that was admitted (rule P1). */
    public boolean protectionIsDue() {
        var underReview = review.open();
        boolean exposed = risk.designation() != null || (underReview != null && underReview.admitted());
        return !followUp.died() && (ongoing() || (notRecognised() && exposed && !duplicate.ended()));
    }

    /** Reached, safe to speak, and understood during this assessment. */
    public boolean heard() {
        return outreach.heard();
    }

    /** Heard in this assessment or at a check since. */
    public boolean everHeard() {
        return heard() || followUp.done().stream().anyMatch(CheckCompleted::heard);
    }

    /** Reached in this assessment or at a check since. */
    public boolean everReached() {
        return outreach.reached()
                || followUp.returnedOn() != null
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
