package org.followthrough.followup.write.completecheck;

import java.util.ArrayList;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ContactResult;
import org.followthrough.followup.commands.CompleteCheck;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Whoever reaches the person says in which language, asks whether the way is still safe and notes what was told (rules C1, F2). */
final class PersonReachedWasAsked implements Rule<CompleteCheck> {

    @Override
    public @Nullable Problem broken(CompleteCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        var missing = new ArrayList<String>();
        if (command.understood() && command.language() == null) {
            missing.add("LANGUAGE");
        }
        if (command.result() == ContactResult.REACHED && command.planConfirmed() == null) {
            missing.add("PLAN_CONFIRMED");
        }
        if (Hearing.happened(command) && command.told() == null) {
            missing.add("TOLD");
        }
        return missing.isEmpty() ? null : new Problem("check-incomplete", missing);
    }
}
