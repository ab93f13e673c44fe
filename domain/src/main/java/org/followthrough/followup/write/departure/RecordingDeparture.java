package org.followthrough.followup.write.departure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AskedAfterTheDecision;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.FollowUpGoesOn;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.PersonWasNotRecognised;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.commands.RecordDeparture;
import org.followthrough.followup.events.PersonDeparted;
import org.followthrough.protocol.Protocol;
import org.followthrough.risk.events.RiskAssessed;
import org.followthrough.staff.Acting;

/**
 * Leaving the country without a hand-over ends nothing: the risk is HIGH from the day it is recorded, which moves the open check
 * earlier (rules F3, F5). Whoever was handed over is followed by somebody else.
 */
public final class RecordingDeparture {

    public static final RuleBook<RecordDeparture> RULES = RuleBook.<RecordDeparture>first(
                    ActorMay.workOnCases(), new PersonWasNotRecognised(), new FollowUpGoesOn())
            .then(
                    new HappenedOnIsPossible<>(RecordDeparture::happenedOn),
                    new AskedAfterTheDecision<>(RecordDeparture::happenedOn),
                    new DestinationIsACountry(),
                    new ReasonIsGiven<>(RecordDeparture::source));

    private RecordingDeparture() {}

    public static List<CaseEvent> decide(RecordDeparture command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var events = new ArrayList<CaseEvent>();
        events.add(new PersonDeparted(
                command.caseId(), acting.staffId(), command.happenedOn(), command.destination(), command.source()));
        if (facts.risk().level().filter(level -> level == RiskLevel.HIGH).isEmpty()) {
            var high = new RiskAssessed(
                    command.caseId(),
                    acting.staffId(),
                    acting.today(),
                    Ids.derived(command.commandId(), "assessment"),
                    RiskLevel.HIGH,
                    Map.of(),
                    command.source());
            events.add(high);
            CheckPlan.afterRisk(high, facts, protocol, acting).ifPresent(events::add);
        }
        return events;
    }
}
