package org.followthrough.decision.write;

import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.CaseIsOngoing;
import org.followthrough.casefile.rules.NotSeenOnlyAfterAHearing;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Rules D1 to D4 and D7. */
public final class FindingRules {

    private static final RuleBook<ProposedFinding> RULES = RuleBook.<ProposedFinding>first(new CaseIsOngoing())
            .then(
                    new NegativeDecisionHasAReason(),
                    new RationaleIsGiven(),
                    new EachIndicatorIsAnswered(),
                    new NotSeenOnlyAfterAHearing<>(p -> p.finding().indicators(), (p, facts) -> facts.heard()),
                    new MinimumOutreachWasMade(),
                    new PersonNotLocatedWasNeverReached(),
                    new RightsInformationWasGivenOrStaysOwed(),
                    new TimeToReflectWasGiven());

    private FindingRules() {}

    public static void require(ProposedFinding proposed, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(proposed, facts, protocol, acting);
    }
}
