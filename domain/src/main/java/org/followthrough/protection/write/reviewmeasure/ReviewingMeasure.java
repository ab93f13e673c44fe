package org.followthrough.protection.write.reviewmeasure;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protection.commands.ReviewMeasure;
import org.followthrough.protection.events.MeasureContinued;
import org.followthrough.protection.events.MeasureEnded;
import org.followthrough.protection.rules.ReviewIsAheadAndSoon;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A measure goes on until another day or ends; where it was the last one and protection is due, that is owed anew (rule P2). */
public final class ReviewingMeasure {

    public static final RuleBook<ReviewMeasure> RULES = RuleBook.about(ReviewMeasure::measure)
            .first(ActorMay.workOnCases(), new MeasureStands())
            .then(
                    new HappenedOnIsPossible<>(ReviewMeasure::happenedOn),
                    new ReviewIsAheadAndSoon<>(ReviewMeasure::reviewOn),
                    new ReasonIsGiven<>(ReviewMeasure::because));

    private ReviewingMeasure() {}

    public static List<CaseEvent> decide(ReviewMeasure command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        if (command.goesOn()) {
            LocalDate named = command.reviewOn();
            return List.of(new MeasureContinued(
                    command.caseId(),
                    acting.staffId(),
                    command.happenedOn(),
                    command.measure(),
                    named == null ? ReviewIsAheadAndSoon.latest(protocol, acting) : named,
                    command.because()));
        }
        return List.of(new MeasureEnded(
                command.caseId(), acting.staffId(), command.happenedOn(), command.measure(), command.because()));
    }
}
