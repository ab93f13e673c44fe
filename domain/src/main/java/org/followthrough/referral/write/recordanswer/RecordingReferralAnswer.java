package org.followthrough.referral.write.recordanswer;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.commands.RecordReferralAnswer;
import org.followthrough.referral.events.ReferralAnswered;
import org.followthrough.referral.write.Referrals;
import org.followthrough.staff.Acting;

/** The body answered; where it does not take the matter up, a hand-over to another one is owed (rule D9). */
public final class RecordingReferralAnswer {

    public static final RuleBook<RecordReferralAnswer> RULES = RuleBook.about(RecordReferralAnswer::referral)
            .first(ActorMay.workOnCases(), new AnswerIsAwaited())
            .then(
                    new HappenedOnIsPossible<>(RecordReferralAnswer::happenedOn),
                    new AnsweredAfterHandingOn(),
                    new ReasonIsGiven<>(RecordReferralAnswer::said));

    private RecordingReferralAnswer() {}

    public static List<CaseEvent> decide(
            RecordReferralAnswer command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var answered = new ReferralAnswered(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                command.referral(),
                command.taken(),
                command.said());
        return command.taken()
                ? List.of(answered)
                : List.of(answered, Referrals.again(command, command.happenedOn(), null, acting));
    }
}
