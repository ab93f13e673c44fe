package org.followthrough.obligation.write.ledger;

import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.protection.events.MeasureRecorded;
import org.followthrough.protection.events.NoProtectionNeeded;
import org.followthrough.protection.facts.Undecided;

/** Whoever is exposed is owed an answer; each measure, and a "none needed now", is looked at again (rules P1, P2). */
final class OfProtection {

    private OfProtection() {}

    static Stream<Wanted> wanted(CaseFacts facts, Asking asking) {
        Undecided undecided = facts.protection().undecided();
        NoProtectionNeeded none = facts.protection().noneNeeded();
        Stream<Wanted> answer = undecided == null ? Stream.empty() : Stream.of(decision(undecided, facts, asking));
        Stream<Wanted> again = none == null ? Stream.empty() : Stream.of(review(none));
        Stream<Wanted> measures = facts.duplicate().ended()
                ? Stream.empty()
                : facts.protection().standing().values().stream().map(OfProtection::review);
        return Stream.of(answer, again, measures).flatMap(part -> part);
    }

    private static Wanted decision(Undecided undecided, CaseFacts facts, Asking asking) {
        return Wanted.of(
                ObligationKind.PROTECTION_DECISION,
                undecided.entry(),
                undecided.since(),
                due(undecided, facts, asking));
    }

    /**
     * Within hours at high risk and for a child, else within working days, and nobody gets less time than at high risk; sooner where
     * another case owed it sooner.
     */
    private static Due due(Undecided undecided, CaseFacts facts, Asking asking) {
        var protocol = asking.protocol();
        Due carried = undecided.carriedOn() == null ? null : Due.carried(undecided.carriedOn(), undecided.carriedAt());
        if (carried != null && !undecided.own()) {
            return carried;
        }
        Due own = Due.at(protocol.urgentProtectionDue(asking.now()), protocol);
        boolean urgent = facts.risk().levelOrHigh() == RiskLevel.HIGH
                || facts.intake().child(undecided.since(), asking.acting().opener());
        if (!urgent) {
            Due later = Due.on(protocol.plusWorkingDays(
                    undecided.since(), protocol.interimProtection().otherWorkingDays()));
            own = own.isBefore(later, protocol) ? later : own;
        }
        return carried == null ? own : own.orSooner(carried, protocol);
    }

    private static Wanted review(NoProtectionNeeded none) {
        return Wanted.of(ObligationKind.PROTECTION_REVIEW, none.decision(), none.happenedOn(), Due.on(none.reviewOn()));
    }

    private static Wanted review(MeasureRecorded measure) {
        return Wanted.of(
                ObligationKind.MEASURE_REVIEW,
                measure.measure(),
                measure.happenedOn(),
                Due.on(Objects.requireNonNull(measure.reviewOn())));
    }
}
