package org.followthrough.decision.facts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.Finding;
import org.followthrough.personal.Personal;
import org.followthrough.review.events.ReviewDecided;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands, corrections included.
 *
 * @param rationale null where the decision was imported and nobody added one
 * @param indicators empty where the decision was imported and nobody added any
 * @param decidedBy null where the decision was imported
 * @param rightsOwed the rights information could not be given and is owed at the first contact
 */
public record Taken(
        UUID id,
        Outcome outcome,
        @Nullable DecisionReason reason,
        @Nullable Personal<String> rationale,
        Map<MethodOfControl, IndicatorAnswer> indicators,
        LocalDate on,
        @Nullable UUID decidedBy,
        boolean imported,
        boolean rightsOwed,
        @Nullable LocalDate deliveredOn) {

    /** @param finding with what it rests on, as proposed where it was signed off */
    static Taken by(CaseDecided event, Finding finding) {
        return new Taken(
                event.decision(),
                finding.outcome(),
                finding.reason(),
                finding.rationale(),
                finding.indicators(),
                event.happenedOn(),
                event.decidedBy(),
                false,
                finding.rightsNotGiven() != null,
                null);
    }

    static Taken by(DecisionImported event) {
        return new Taken(
                event.decision(),
                event.outcome(),
                event.reason(),
                null,
                Map.of(),
                event.happenedOn(),
                null,
                true,
                true,
                null);
    }

    /** Whether reason and answers are the same, on which rules hang. */
    public boolean findsTheSameAs(Taken other) {
        return reason == other.reason && indicators.equals(other.indicators);
    }

    /** As it would stand corrected; the outcome stays whatever the correction says (rule E4). */
    public Taken corrected(CorrectedFinding right) {
        var answers = new EnumMap<MethodOfControl, IndicatorAnswer>(MethodOfControl.class);
        answers.putAll(indicators);
        answers.putAll(right.indicators());
        return new Taken(
                id,
                outcome,
                right.reason(),
                right.rationale() == null ? rationale : right.rationale(),
                answers,
                on,
                decidedBy,
                imported,
                rightsOwed,
                deliveredOn);
    }

    /** The review recognised the person: a decision of its own, which edits nothing (rule R4). */
    Taken overturned(ReviewDecided review) {
        return new Taken(
                review.review(),
                Outcome.IDENTIFIED,
                null,
                review.because(),
                indicators,
                review.happenedOn(),
                review.by(),
                false,
                rightsOwed,
                null);
    }

    Taken delivered(LocalDate day) {
        return new Taken(id, outcome, reason, rationale, indicators, on, decidedBy, imported, rightsOwed, day);
    }
}
