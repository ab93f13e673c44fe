package org.followthrough.obligation.write.ledger;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.risk.facts.RiskFacts;

/** A supervisor answers whether the living are at risk, and renews or lifts it (rules D5, P4). */
final class OfRisk {

    private OfRisk() {}

    static Stream<Wanted> wanted(CaseFacts facts, Asking asking) {
        return facts.recognised()
                        || facts.followUp().died()
                        || facts.duplicate().ended()
                ? Stream.empty()
                : Stream.concat(decision(facts.risk(), asking), renewal(facts.risk(), asking));
    }

    private static Stream<Wanted> decision(RiskFacts risk, Asking asking) {
        AtRiskDecisionOwed asked = risk.atRiskDecision();
        return asked == null
                ? Stream.empty()
                : Stream.of(Wanted.of(
                        ObligationKind.AT_RISK_DECISION,
                        asked.obligation(),
                        asked.happenedOn(),
                        Due.on(asking.protocol().atRiskDecisionDue(asked.happenedOn()))));
    }

    private static Stream<Wanted> renewal(RiskFacts risk, Asking asking) {
        UUID designation = risk.designation();
        if (designation == null) {
            return Stream.empty();
        }
        var since = Objects.requireNonNull(risk.designatedOn());
        return Stream.of(Wanted.of(
                ObligationKind.AT_RISK_RENEWAL,
                designation,
                since,
                Due.on(asking.protocol().atRiskRenewalDue(since))));
    }
}
