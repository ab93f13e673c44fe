package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.followup.commands.RecordReturn;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.obligation.commands.AcknowledgeObligation;
import org.followthrough.obligation.events.ObligationAcknowledged;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.review.commands.AdmitReview;
import org.followthrough.review.commands.DecideReview;
import org.followthrough.review.commands.NameReviewer;
import org.followthrough.review.commands.RequestReview;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.review.events.ReviewerNamed;
import org.followthrough.staff.StaffIds;
import org.jspecify.annotations.Nullable;

/** Words for reviews and returns. */
public final class Review {

    private Review() {}

    public static RequestReview requestReview(LocalDate on, ReviewRequester requester, ReviewGround ground) {
        return requestReview(on, requester, ground, null, null);
    }

    public static RequestReview requestReview(
            LocalDate on,
            ReviewRequester requester,
            ReviewGround ground,
            @Nullable String newEvidence,
            @Nullable String lateBecause) {
        return new RequestReview(
                The.COMMAND,
                The.CASE,
                on,
                requester,
                ground,
                text("review.asked", "Look at it again, please."),
                newEvidence == null ? null : text("review.new-evidence", newEvidence),
                lateBecause == null ? null : text("review.late-because", lateBecause));
    }

    public static ReviewRequested requested(LocalDate on, ReviewRequester requester) {
        return requested(on, requester, Staff.anotherCaseworker());
    }

    /** On the ground of renewed risk. */
    public static ReviewRequested requested(LocalDate on, ReviewRequester requester, Staff by) {
        return new ReviewRequested(
                The.CASE,
                by.id(),
                on,
                The.id("review"),
                The.id("decision"),
                requester,
                ReviewGround.RENEWED_RISK,
                null,
                null,
                null);
    }

    public static AdmitReview admit(LocalDate on) {
        return new AdmitReview(The.COMMAND, The.CASE, on, The.id("review"));
    }

    public static ReviewAdmitted admitted(LocalDate on) {
        return new ReviewAdmitted(The.CASE, Staff.supervisor().id(), on, The.id("review"));
    }

    public static NameReviewer name(Staff reviewer, LocalDate on) {
        return new NameReviewer(The.COMMAND, The.CASE, on, The.id("review"), reviewer.id());
    }

    public static ReviewerNamed named(Staff reviewer, LocalDate on) {
        return new ReviewerNamed(The.CASE, Staff.supervisor().id(), on, The.id("review"), reviewer.id());
    }

    public static DecideReview decideReview(ReviewOutcome outcome, LocalDate on) {
        return new DecideReview(
                The.COMMAND, The.CASE, on, The.id("review"), outcome, text("review.because", "Read it all."));
    }

    public static ReviewDecided reviewDecided(ReviewOutcome outcome, LocalDate on, Staff by) {
        return new ReviewDecided(
                The.CASE, by.id(), on, The.id("review"), outcome, text("review.because", "Read it all."));
    }

    public static CaseReopened reopened(LocalDate on) {
        return new CaseReopened(The.CASE, Staff.reviewer().id(), on, The.id("review"), The.id("assessment"));
    }

    public static RecordReturn comesBack(LocalDate on) {
        return new RecordReturn(
                The.COMMAND, The.CASE, on, text("return.language", "ne"), text("return.said", "Asks for help."));
    }

    public static PersonReturned returned(LocalDate on) {
        return new PersonReturned(
                The.CASE,
                The.id("someone"),
                on,
                The.id("return"),
                text("return.language", "ne"),
                text("return.said", "Asks for help."));
    }

    public static ObligationBecameOverdue becameOverdue(UUID obligation, ObligationKind kind, LocalDate dueOn) {
        return new ObligationBecameOverdue(The.CASE, StaffIds.SYSTEM, dueOn.plusDays(1), obligation, kind, dueOn);
    }

    public static ObligationEscalated escalated(UUID obligation, ObligationKind kind, int level, LocalDate on) {
        return new ObligationEscalated(The.CASE, StaffIds.SYSTEM, on, obligation, kind, level);
    }

    public static AcknowledgeObligation acknowledge(UUID obligation, String because) {
        return new AcknowledgeObligation(The.COMMAND, The.CASE, obligation, text("overdue.because", because));
    }

    public static ObligationAcknowledged acknowledged(UUID obligation, ObligationKind kind, LocalDate on, Staff by) {
        return new ObligationAcknowledged(
                The.CASE, by.id(), on, obligation, kind, text("overdue.because", "Calling today."));
    }
}
