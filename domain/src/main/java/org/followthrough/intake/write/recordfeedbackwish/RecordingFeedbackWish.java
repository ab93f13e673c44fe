package org.followthrough.intake.write.recordfeedbackwish;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.intake.commands.RecordFeedbackWish;
import org.followthrough.intake.events.FeedbackWishRecorded;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The person's wish holds at once (rule L4). */
public final class RecordingFeedbackWish {

    public static final RuleBook<RecordFeedbackWish> RULES = RuleBook.<RecordFeedbackWish>first(ActorMay.workOnCases())
            .next(new WishChanges())
            .then(new HappenedOnIsPossible<>(RecordFeedbackWish::happenedOn), new PersonAloneAllowsIt());

    private RecordingFeedbackWish() {}

    public static List<CaseEvent> decide(
            RecordFeedbackWish command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new FeedbackWishRecorded(
                command.caseId(), acting.staffId(), command.happenedOn(), command.mayBeTold()));
    }
}
