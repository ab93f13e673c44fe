package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.LeadingCaseObstacle;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.SourceCategory;
import org.followthrough.duplicate.commands.*;
import org.followthrough.duplicate.events.*;
import org.followthrough.duplicate.write.KnownCase;
import org.followthrough.staff.StaffIds;
import org.jspecify.annotations.Nullable;

/** Words for cases of one person. */
public final class Duplicates {

    public static final String LEADING = "2026-0012/1";
    public static final UUID LEADING_CASE = The.id("leading");

    private Duplicates() {}

    static KnownCase none() {
        return known(The.id("nobody"), List.of());
    }

    /** The leading case, with that history. */
    public static KnownCase leading(CaseEvent... history) {
        return known(LEADING_CASE, List.of(history));
    }

    public static KnownCase known(UUID caseId, List<CaseEvent> history) {
        return new KnownCase(caseId, CaseFacts.NONE.after(history));
    }

    public static ProposeDuplicate propose(LocalDate on) {
        return new ProposeDuplicate(The.COMMAND, The.CASE, on, LEADING, text("duplicate.because", "Same telephone."));
    }

    public static DuplicateProposed linkProposed(LocalDate on, Staff by) {
        return new DuplicateProposed(
                The.CASE,
                by.id(),
                on,
                The.id("link"),
                LEADING_CASE,
                LEADING,
                text("duplicate.because", "Same telephone."));
    }

    public static ConfirmDuplicate confirm(LocalDate on) {
        return new ConfirmDuplicate(The.COMMAND, The.CASE, on, The.id("link"));
    }

    public static DeclineDuplicate decline(LocalDate on, String because) {
        return new DeclineDuplicate(The.COMMAND, The.CASE, on, The.id("link"), text("duplicate.because", because));
    }

    public static DuplicateConfirmed linkConfirmed(LocalDate on, Staff by, BroughtAlong brought) {
        return new DuplicateConfirmed(
                The.CASE,
                by.id(),
                on,
                The.id("link"),
                LEADING_CASE,
                LEADING,
                Staff.caseworker().id(),
                brought);
    }

    public static FollowedInOtherCase followedElsewhere(LocalDate on) {
        return new FollowedInOtherCase(The.CASE, StaffIds.SYSTEM, on, LEADING_CASE);
    }

    /** Of a case that was decided and owes a check on that day. */
    public static BroughtAlong decidedThere(LocalDate receivedOn, @Nullable LocalDate checkDueOn) {
        return brought(receivedOn, false, new LeftOwed(Set.of(The.id("check")), checkDueOn, null, null, null));
    }

    /** Of a case that nobody decided on. */
    public static BroughtAlong undecidedThere(
            LocalDate receivedOn, LocalDate decisionDueOn, @Nullable LocalDate protectionDueOn, @Nullable Instant at) {
        return brought(
                receivedOn, true, new LeftOwed(Set.of(The.id("decision")), null, decisionDueOn, protectionDueOn, at));
    }

    private static BroughtAlong brought(LocalDate receivedOn, boolean ongoing, LeftOwed owed) {
        return new BroughtAlong(
                "2026-0147/1",
                receivedOn,
                SourceCategory.CIVIL_SOCIETY,
                ongoing,
                Set.of(ConnectionKind.EMPLOYER),
                Set.of(MethodOfControl.DebtBondage),
                Set.of(Staff.reviewer().id()),
                owed);
    }

    public static TakeOverDuplicate takeOver(BroughtAlong brought) {
        return new TakeOverDuplicate(The.COMMAND, The.CASE, The.id("link"), The.id("duplicate"), brought);
    }

    public static DuplicateTakenOver takenOver(LocalDate on, BroughtAlong brought) {
        return new DuplicateTakenOver(The.CASE, StaffIds.SYSTEM, on, The.id("link"), The.id("duplicate"), brought);
    }

    public static EndDuplicate endDuplicate() {
        return new EndDuplicate(The.COMMAND, The.CASE, The.id("link"));
    }

    public static ResumeDuplicate resume(LeadingCaseObstacle obstacle) {
        return new ResumeDuplicate(The.COMMAND, The.CASE, The.id("link"), obstacle);
    }

    public static TakeBackDuplicate takeBack(LocalDate on, String because) {
        return new TakeBackDuplicate(The.COMMAND, The.CASE, on, text("duplicate.because", because));
    }

    public static ReleaseDuplicate release() {
        return new ReleaseDuplicate(The.COMMAND, The.CASE, The.id("duplicate"));
    }
}
