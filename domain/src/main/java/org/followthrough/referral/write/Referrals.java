package org.followthrough.referral.write;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.DecisionReason;
import org.followthrough.decision.facts.Taken;
import org.followthrough.followup.events.CheckCompleted;
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
            CaseCommand command, @Nullable DecisionReason reason, LocalDate since, CaseFacts facts, Acting acting) {
        boolean owed = reason == DecisionReason.LABOUR_RIGHTS_VIOLATION
                && facts.referral().open() == null
                && !facts.referral().handedOver();
        return owed ? Optional.of(again(command, since, null, acting)) : Optional.empty();
    }

    /**
     * An imported decision owes it from the first check at which the person is heard: before that there is nobody to consent, and
     * what is overdue is that check (rules D9, E6).
     */
    public static Optional<ReferralOwed> ofOneImported(
            CaseCommand command, CheckCompleted done, CaseFacts facts, Acting acting) {
        Taken decision = facts.decision().latest();
        return decision.imported() && done.heard() && !facts.referral().wasOwed()
                ? of(command, decision.reason(), done.happenedOn(), facts, acting)
                : Optional.empty();
    }

    /**
     * Still owed after an answer that settled nothing: the person could not be asked, or the body did not take it up.
     *
     * @param atCheckOn last day of the check at which the person is asked again, null where they need not wait for it
     */
    public static ReferralOwed again(
            CaseCommand command, LocalDate since, @Nullable LocalDate atCheckOn, Acting acting) {
        UUID referral = Ids.derived(command.commandId(), "referral");
        return new ReferralOwed(command.caseId(), acting.staffId(), since, referral, atCheckOn);
    }
}
