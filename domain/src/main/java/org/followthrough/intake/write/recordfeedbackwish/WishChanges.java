package org.followthrough.intake.write.recordfeedbackwish;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.RecordFeedbackWish;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** To wish what holds already says nothing. */
final class WishChanges implements Rule<RecordFeedbackWish> {

    @Override
    public @Nullable Problem broken(RecordFeedbackWish command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.mayBeTold() == facts.intake().reporter().mayBeTold() ? new Problem("wish-already-so") : null;
    }
}
