package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.WakeReason;
import org.followthrough.followup.commands.ConfirmLost;
import org.followthrough.followup.commands.EndFollowUp;
import org.followthrough.followup.commands.EscalateCheck;
import org.followthrough.followup.commands.MarkCheckOverdue;
import org.followthrough.followup.commands.ProposeLost;
import org.followthrough.followup.commands.WakeFollowUp;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.LostProposed;
import org.followthrough.followup.events.PersonDeclaredLost;

/** Words for the plan of checks and its end. */
public final class FollowUp {

    private FollowUp() {}

    /** The first check, at HIGH, escalating from its date. */
    public static CheckScheduled firstCheck(LocalDate decidedOn, LocalDate dueOn) {
        return scheduled(1, CheckKind.FIRST, decidedOn, dueOn);
    }

    public static CheckScheduled scheduled(int number, CheckKind kind, LocalDate since, LocalDate dueOn) {
        return scheduled(The.check(number), number, kind, since, dueOn, RiskLevel.HIGH, dueOn);
    }

    public static CheckScheduled scheduled(
            UUID id,
            int number,
            CheckKind kind,
            LocalDate since,
            LocalDate dueOn,
            RiskLevel risk,
            LocalDate escalates) {
        return new CheckScheduled(The.CASE, The.id("someone"), since, id, number, kind, dueOn, risk, escalates);
    }

    /** What the command of the test schedules. */
    public static CheckScheduled schedules(
            int number, CheckKind kind, LocalDate since, LocalDate dueOn, RiskLevel risk) {
        return scheduled(The.made("check"), number, kind, since, dueOn, risk, dueOn);
    }

    public static CheckMovedEarlier movedEarlier(
            int number, LocalDate on, LocalDate from, LocalDate to, RiskLevel risk) {
        return new CheckMovedEarlier(The.CASE, The.id("someone"), on, The.check(number), from, to, risk);
    }

    public static CheckBecameOverdue becameOverdue(int number, LocalDate dueOn) {
        return new CheckBecameOverdue(The.CASE, The.id("someone"), dueOn.plusDays(1), The.check(number), dueOn);
    }

    public static CheckEscalated escalated(int number, int level, LocalDate on) {
        return new CheckEscalated(The.CASE, The.id("someone"), on, The.check(number), level);
    }

    public static LostProposed lostProposed(LocalDate on, Staff by) {
        return new LostProposed(The.CASE, by.id(), on, The.id("lost"), text("lost.because", "Nobody knows more."));
    }

    public static PersonDeclaredLost declaredLost(LocalDate on, Staff proposedBy) {
        return new PersonDeclaredLost(The.CASE, The.id("someone"), on, The.id("lost"), proposedBy.id());
    }

    public static FollowUpWoken woken(LocalDate on, WakeReason reason) {
        return new FollowUpWoken(The.CASE, The.id("someone"), on, reason);
    }

    public static FollowUpEnded ended(LocalDate on) {
        return ended(FollowUpEndReason.RISK_REMOVED, on);
    }

    public static FollowUpEnded ended(FollowUpEndReason reason, LocalDate on) {
        return new FollowUpEnded(
                The.CASE, The.id("someone"), on, reason, text("followup.because", "Safe home, own work."));
    }

    public static MarkCheckOverdue markOverdue(int number) {
        return new MarkCheckOverdue(The.COMMAND, The.CASE, The.check(number));
    }

    public static EscalateCheck escalate(int number, int level) {
        return new EscalateCheck(The.COMMAND, The.CASE, The.check(number), level);
    }

    public static ProposeLost proposeLost(LocalDate on) {
        return new ProposeLost(The.COMMAND, The.CASE, on, text("lost.because", "Nobody knows more."));
    }

    public static ConfirmLost confirmLost(LocalDate on) {
        return new ConfirmLost(The.COMMAND, The.CASE, on, The.id("lost"));
    }

    public static WakeFollowUp wake(LocalDate on, WakeReason reason) {
        return new WakeFollowUp(The.COMMAND, The.CASE, on, reason);
    }

    public static EndFollowUp end(LocalDate on, String because) {
        return new EndFollowUp(The.COMMAND, The.CASE, on, text("followup.because", because));
    }
}
