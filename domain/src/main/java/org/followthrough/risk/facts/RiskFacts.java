package org.followthrough.risk.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.casefile.Listed;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.risk.events.AtRiskLifted;
import org.followthrough.risk.events.AtRiskRefused;
import org.followthrough.risk.events.AtRiskRenewed;
import org.followthrough.risk.events.PersonDesignatedAtRisk;
import org.followthrough.risk.events.RiskAssessed;
import org.jspecify.annotations.Nullable;

/**
 * The level of risk and the answers to the indicators, in the order in which they happened: an assessment that is entered late
 * does not replace a newer one.
 *
 * @param atRiskDecision the decision a supervisor owes, null where none is owed
 * @param designation the person, not recognised, is designated at risk under this id; null where not
 * @param designatedOn the day from which its renewal counts, null where there is none
 */
public record RiskFacts(
        List<Assessed> assessments,
        @Nullable AtRiskDecisionOwed atRiskDecision,
        @Nullable UUID designation,
        @Nullable LocalDate designatedOn) {

    public static final RiskFacts NONE = new RiskFacts(List.of(), null, null, null);

    /** One assessment, made on its own or at a check. */
    public record Assessed(
            UUID entry, LocalDate on, RiskLevel level, Map<MethodOfControl, IndicatorAnswer> indicators) {}

    public RiskFacts after(CaseEvent event) {
        if (event instanceof RiskAssessed e) {
            return plus(new Assessed(e.assessment(), e.happenedOn(), e.level(), e.indicators()));
        }
        if (event instanceof CheckCompleted e) {
            return plus(new Assessed(e.check(), e.happenedOn(), e.risk(), e.changedIndicators()));
        }
        if (event instanceof AtRiskDecisionOwed e) {
            return new RiskFacts(assessments, e, designation, designatedOn);
        }
        if (event instanceof PersonDesignatedAtRisk e) {
            return new RiskFacts(assessments, null, e.designation(), e.happenedOn());
        }
        if (event instanceof AtRiskRefused) {
            return new RiskFacts(assessments, null, designation, designatedOn);
        }
        if (event instanceof AtRiskRenewed e) {
            return new RiskFacts(assessments, atRiskDecision, designation, e.happenedOn());
        }
        if (event instanceof AtRiskLifted || recognises(event)) {
            return new RiskFacts(assessments, atRiskDecision, null, null);
        }
        if (event instanceof EntryCorrected e) {
            return assessed(Listed.without(assessments, a -> a.entry().equals(e.entry())));
        }
        return this;
    }

    /** Whoever is recognised has rights instead: no designation stands beside it, to be renewed or lifted. */
    private static boolean recognises(CaseEvent event) {
        return event instanceof CaseDecided decided
                        && !decided.finding().outcome().negative()
                || event instanceof ReviewDecided review && review.outcome() == ReviewOutcome.OVERTURNED_IDENTIFIED;
    }

    private RiskFacts plus(Assessed assessed) {
        var all = new ArrayList<>(assessments);
        all.add(assessed);
        all.sort(Comparator.comparing(Assessed::on));
        return assessed(List.copyOf(all));
    }

    private RiskFacts assessed(List<Assessed> all) {
        return new RiskFacts(all, atRiskDecision, designation, designatedOn);
    }

    /** The latest level; empty where nobody assessed it yet, which counts as HIGH. */
    public Optional<RiskLevel> level() {
        return assessments.isEmpty()
                ? Optional.empty()
                : Optional.of(assessments.get(assessments.size() - 1).level());
    }

    public RiskLevel levelOrHigh() {
        return level().orElse(RiskLevel.HIGH);
    }

    /** The latest answer to each indicator anyone recorded. */
    public Map<MethodOfControl, IndicatorAnswer> indicators() {
        var latest = new EnumMap<MethodOfControl, IndicatorAnswer>(MethodOfControl.class);
        assessments.forEach(a -> latest.putAll(a.indicators()));
        return latest;
    }

    public Set<UUID> entries() {
        return assessments.stream().map(Assessed::entry).collect(Collectors.toUnmodifiableSet());
    }
}
