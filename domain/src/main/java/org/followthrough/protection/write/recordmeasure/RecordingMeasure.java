package org.followthrough.protection.write.recordmeasure;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protection.commands.RecordMeasure;
import org.followthrough.protection.events.MeasureRecorded;
import org.followthrough.protection.rules.ProtectionIsDue;
import org.followthrough.protection.rules.ReviewIsAheadAndSoon;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A measure counts when it is in place and accepted, and has a review date then (rules P1, P2). */
public final class RecordingMeasure {

    public static final RuleBook<RecordMeasure> RULES = RuleBook.<RecordMeasure>first(
                    ActorMay.workOnCases(), new ProtectionIsDue())
            .then(
                    new HappenedOnIsPossible<>(RecordMeasure::happenedOn),
                    new ReviewIsAheadAndSoon<>(RecordMeasure::reviewOn));

    private RecordingMeasure() {}

    public static List<CaseEvent> decide(RecordMeasure command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        boolean counts = command.inPlace() && command.accepted();
        LocalDate named = command.reviewOn();
        return List.of(new MeasureRecorded(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "measure"),
                command.kind(),
                command.inPlace(),
                command.accepted(),
                !counts ? null : named == null ? ReviewIsAheadAndSoon.latest(protocol, acting) : named,
                command.note()));
    }
}
