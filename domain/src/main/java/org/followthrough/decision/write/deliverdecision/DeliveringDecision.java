package org.followthrough.decision.write.deliverdecision;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AskedAfterTheDecision;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.LanguageIsKnown;
import org.followthrough.casefile.rules.PersonIsAlive;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.casefile.rules.ToldToThePerson;
import org.followthrough.decision.commands.DeliverDecision;
import org.followthrough.decision.events.DecisionDelivered;
import org.followthrough.guardian.rules.GoesThroughTheGuardian;
import org.followthrough.guardian.rules.Guardians;
import org.followthrough.outreach.rules.ChannelRunsThroughNoConnection;
import org.followthrough.outreach.rules.ReporterIsAnOrganisation;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The person was told, in a named language, a child through a guardian (rules C4, F8). */
public final class DeliveringDecision {

    public static final RuleBook<DeliverDecision> RULES = RuleBook.<DeliverDecision>first(
                    ActorMay.workOnCases(), new PersonIsAlive(), new DecisionWaitsForDelivery())
            .then(
                    new HappenedOnIsPossible<>(DeliverDecision::happenedOn),
                    new AskedAfterTheDecision<>(DeliverDecision::happenedOn),
                    new ChannelRunsThroughNoConnection<>(DeliverDecision::channel, told -> false),
                    new ReporterIsAnOrganisation<>(DeliverDecision::channel),
                    new GoesThroughTheGuardian<>(told -> true),
                    new ToldToThePerson<>(DeliverDecision::toldToThePerson),
                    new LanguageIsKnown<>(DeliverDecision::language));

    private DeliveringDecision() {}

    public static List<CaseEvent> decide(DeliverDecision command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new DecisionDelivered(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                facts.decision().latest().id(),
                command.language(),
                command.channel(),
                Guardians.of(facts, acting)));
    }
}
