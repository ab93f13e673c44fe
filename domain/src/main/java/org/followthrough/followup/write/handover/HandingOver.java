package org.followthrough.followup.write.handover;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.FollowUpGoesOn;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.NoReviewIsOpen;
import org.followthrough.casefile.rules.PersonWasNotRecognised;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.followup.commands.HandOver;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.PersonHandedOver;
import org.followthrough.followup.write.ChildIsFollowedUntilTakenOver;
import org.followthrough.followup.write.NothingEarlierThanTheLatestCheck;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Ends the follow-up here once another body has accepted it, with the person's consent (rules F5, F8). */
public final class HandingOver {

    public static final RuleBook<HandOver> RULES = RuleBook.<HandOver>first(
                    ActorMay.supervise(), new PersonWasNotRecognised(), new FollowUpGoesOn(), new NoReviewIsOpen())
            .then(
                    new BodyHasAccepted(),
                    new PersonConsentedOrIsAChild(),
                    new ChildIsFollowedUntilTakenOver<>((command, acting) -> acting.today(), HandOver::childProtection),
                    new HappenedOnIsPossible<>(HandOver::happenedOn),
                    new NothingEarlierThanTheLatestCheck<>(HandOver::happenedOn));

    private HandingOver() {}

    public static List<CaseEvent> decide(HandOver command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(
                new PersonHandedOver(
                        command.caseId(),
                        acting.staffId(),
                        command.happenedOn(),
                        command.body(),
                        command.childProtection()),
                new FollowUpEnded(
                        command.caseId(),
                        acting.staffId(),
                        command.happenedOn(),
                        FollowUpEndReason.HANDED_OVER,
                        command.body()));
    }
}
