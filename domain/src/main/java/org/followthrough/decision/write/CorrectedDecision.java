package org.followthrough.decision.write;

import java.util.Objects;
import java.util.Optional;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.NotSeenOnlyAfterAHearing;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.decision.events.Finding;
import org.followthrough.decision.facts.Taken;
import org.followthrough.personal.Opener;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.referral.write.Referrals;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.staff.Acting;

/**
 * A decision as a correction would leave it (rule E4): no way around the rules that hang on its reason and its answers, D2, D3,
 * D5 and D6. An imported decision is exempt from them (rule E6).
 */
public final class CorrectedDecision {

    private static final RuleBook<ProposedFinding> RULES = RuleBook.<ProposedFinding>first()
            .then(
                    new NegativeDecisionHasAReason(),
                    new RationaleIsGiven(),
                    new EachIndicatorIsAnswered(),
                    new NotSeenOnlyAfterAHearing<>(p -> p.finding().indicators(), (p, facts) -> facts.heard()),
                    new PersonNotLocatedWasNeverReached());

    private CorrectedDecision() {}

    public static void require(Taken corrected, CaseFacts facts, Protocol protocol, Acting acting) {
        if (!corrected.imported()) {
            RULES.require(finding(corrected), facts, protocol, acting);
        }
    }

    /** Whether a supervisor would have had to sign it (rule D6). */
    public static boolean needsASupervisor(Taken corrected, CaseFacts facts, Opener opener) {
        return !corrected.imported()
                && !SignOff.grounds(finding(corrected), facts, opener).isEmpty();
    }

    /**
     * What the right reason owes and the wrong one did not, due from the day of the correction. An obligation that is there
     * stays, whatever the reason is now: only a supervisor's answer ends it.
     */
    public static Optional<AtRiskDecisionOwed> atRisk(
            CaseCommand command, Taken corrected, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean owed = !corrected.imported()
                && facts.risk().atRiskDecision() == null
                && !corrected.findsTheSameAs(facts.decision().latest())
                && AtRisk.decisionOwed(finding(corrected), facts, acting.opener());
        return owed
                ? Optional.of(AtRisk.owed(
                        command, acting.today(), Objects.requireNonNull(corrected.reason()), protocol, acting))
                : Optional.empty();
    }

    /** Likewise for the body that a labour-rights violation goes to (rule D9); an imported decision owes it after a hearing. */
    public static Optional<ReferralOwed> referral(
            CaseCommand command, Taken corrected, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean owed = !corrected.imported()
                && corrected.reason() != facts.decision().latest().reason();
        return owed
                ? Referrals.of(command, corrected.reason(), acting.today(), facts, protocol, acting)
                : Optional.empty();
    }

    /** As if it were decided on its day. */
    private static ProposedFinding finding(Taken decision) {
        var finding = new Finding(
                decision.outcome(), decision.reason(), decision.rationale(), decision.indicators(), false, null);
        return new ProposedFinding(finding, decision.on());
    }
}
