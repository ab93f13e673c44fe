package org.followthrough.casefile.write.correctentry;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.ProposeCorrection;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Entries are struck out; the particulars of the person and what the decision says are replaced (rule E4). */
final class EntryCanBeCorrected implements Rule<ProposeCorrection> {

    @Override
    public @Nullable Problem broken(ProposeCorrection command, CaseFacts facts, Protocol protocol, Acting acting) {
        return possible(command, facts) ? null : new Problem("entry-cannot-be-corrected");
    }

    private static boolean possible(ProposeCorrection command, CaseFacts facts) {
        boolean person = command.particulars() != null;
        boolean decision = command.finding() != null;
        if (command.entry().equals(command.caseId())) {
            return person && !decision;
        }
        if (facts.decision().is(command.entry())) {
            return !person;
        }
        return !person && !decision && facts.entries().contains(command.entry());
    }
}
