package org.followthrough.obligation.write.ledger;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.referral.events.ReferralRecorded;

/** A labour-rights violation is handed on with the person's consent, and the body answers (rule D9). */
final class OfReferrals {

    private OfReferrals() {}

    static Stream<Wanted> wanted(CaseFacts facts, Asking asking) {
        if (facts.recognised() || facts.duplicate().ended()) {
            return Stream.empty();
        }
        ReferralOwed open = facts.referral().open();
        ReferralRecorded awaited = facts.referral().awaited();
        return Stream.concat(
                open == null || facts.followUp().died() ? Stream.empty() : Stream.of(question(open, asking)),
                awaited == null ? Stream.empty() : Stream.of(answer(awaited, asking)));
    }

    /** By the limit, or at the next check where that is later and the person could not be asked before. */
    private static Wanted question(ReferralOwed open, Asking asking) {
        LocalDate limit = asking.protocol().referralDue(open.happenedOn());
        LocalDate check = open.atCheckOn();
        Due due = Due.on(check != null && check.isAfter(limit) ? check : limit);
        return Wanted.of(ObligationKind.REFERRAL, open.referral(), open.happenedOn(), due);
    }

    private static Wanted answer(ReferralRecorded awaited, Asking asking) {
        return Wanted.of(
                ObligationKind.REFERRAL_ANSWER,
                awaited.referral(),
                awaited.happenedOn(),
                Due.on(asking.protocol().referralAnswerDue(awaited.happenedOn())));
    }
}
