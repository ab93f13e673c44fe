package org.followthrough.intake.write.recordfeedbackwish;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.RecordFeedbackWish;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A "no" is obeyed whoever brings it; that something may be told, the person says themselves and alone (rules C5, L4). */
final class PersonAloneAllowsIt implements Rule<RecordFeedbackWish> {

    @Override
    public @Nullable Problem broken(RecordFeedbackWish command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean may = !command.mayBeTold() || command.saidAlone();
        return may ? null : new Problem("wish-not-from-the-person");
    }
}
