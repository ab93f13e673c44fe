package org.followthrough.referral.write;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.decision.facts.Taken;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A labour-rights violation owes a hand-over to a named body, with the person's consent (rule D9). */
public final class Referrals {

    private Referrals() {}

    /**
     * What a decision, or a corrected one, owes; nothing where it is owed already or a body has it.
     *
     * @param since the day of the decision, or of its correction
     */
    public static Optional<ReferralOwed> of(
            CaseCommand command,
            @Nullable DecisionReason reason,
            LocalDate since,
            CaseFacts facts,
            Protocol protocol,
            Acting acting) {
        boolean owed = reason == DecisionReason.LABOUR_RIGHTS_VIOLATION
                && !facts.obligations().owes(ObligationKind.REFERRAL)
                && !facts.referral().handedOver();
        return owed ? Optional.of(owed(command, since, protocol.referralDue(since), acting)) : Optional.empty();
    }

    /**
     * An imported decision owes it from the first check at which the person is heard: before that there is nobody to consent, and
     * what is overdue is that check (rules D9, E6).
     */
    public static Optional<ReferralOwed> ofOneImported(
            CaseCommand command, CheckCompleted done, CaseFacts facts, Protocol protocol, Acting acting) {
        Taken decision = facts.decision().latest();
        return decision.imported() && done.heard() && !facts.referral().wasOwed()
                ? of(command, decision.reason(), done.happenedOn(), facts, protocol, acting)
                : Optional.empty();
    }

    /** Still owed after an answer that settled nothing: the person could not be asked, or the body did not take it up. */
    public static ReferralOwed again(CaseCommand command, LocalDate since, LocalDate dueOn, Acting acting) {
        return owed(command, since, dueOn, acting);
    }

    private static ReferralOwed owed(CaseCommand command, LocalDate since, LocalDate dueOn, Acting acting) {
        return new ReferralOwed(
                command.caseId(),
                acting.staffId(),
                since,
                Ids.derived(command.commandId(), "referral"),
                dueOn,
                dueOn.isAfter(acting.today()) ? dueOn : acting.today());
    }
}
