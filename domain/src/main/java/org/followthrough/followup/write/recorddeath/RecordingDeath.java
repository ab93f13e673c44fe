package org.followthrough.followup.write.recorddeath;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AskedAfterTheDecision;
import org.followthrough.casefile.rules.FollowUpGoesOn;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.PersonWasNotRecognised;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.ReviewAsked;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.followup.commands.RecordDeath;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The source is named, and somebody from outside looks at what was decided (rule F5). */
public final class RecordingDeath {

    public static final RuleBook<RecordDeath> RULES = RuleBook.<RecordDeath>first(
                    ActorMay.supervise(), new PersonWasNotRecognised(), FollowUpGoesOn.untilDeath())
            .then(
                    new HappenedOnIsPossible<>(RecordDeath::happenedOn),
                    new AskedAfterTheDecision<>(RecordDeath::happenedOn),
                    new ReasonIsGiven<>(RecordDeath::source));

    private RecordingDeath() {}

    public static List<CaseEvent> decide(RecordDeath command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var died = new FollowUpEnded(
                command.caseId(), acting.staffId(), command.happenedOn(), FollowUpEndReason.DIED, command.source());
        return facts.review().open() != null
                ? List.of(died)
                : List.of(
                        died,
                        ReviewAsked.by(
                                command,
                                acting.today(),
                                ReviewRequester.SUPERVISOR_EX_OFFICIO,
                                ReviewGround.NOT_IN_LINE_WITH_GUIDANCE,
                                facts,
                                acting));
    }
}
