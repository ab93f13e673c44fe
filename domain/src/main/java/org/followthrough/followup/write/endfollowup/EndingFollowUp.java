package org.followthrough.followup.write.endfollowup;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.FollowUpGoesOn;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.NoReviewIsOpen;
import org.followthrough.casefile.rules.PersonWasNotRecognised;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.followup.commands.EndFollowUp;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.write.ChildIsFollowedUntilTakenOver;
import org.followthrough.followup.write.NothingEarlierThanTheLatestCheck;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A supervisor ends the follow-up because the risk was removed (rule F4). */
public final class EndingFollowUp {

    public static final RuleBook<EndFollowUp> RULES = RuleBook.<EndFollowUp>first(
                    ActorMay.supervise(),
                    new PersonWasNotRecognised(),
                    new FollowUpGoesOn(),
                    new NoReviewIsOpen(),
                    new RiskWasFoundRemovedTwice(),
                    new ChildIsFollowedUntilTakenOver<>((none, acting) -> acting.today(), none -> false))
            .then(
                    new ChildIsFollowedUntilTakenOver<>((command, acting) -> command.happenedOn(), command -> false),
                    new HappenedOnIsPossible<>(EndFollowUp::happenedOn),
                    new NothingEarlierThanTheLatestCheck<>(EndFollowUp::happenedOn),
                    new ReasonIsGiven<>(EndFollowUp::because));

    private EndingFollowUp() {}

    public static List<CaseEvent> decide(EndFollowUp command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new FollowUpEnded(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                FollowUpEndReason.RISK_REMOVED,
                command.because()));
    }
}
