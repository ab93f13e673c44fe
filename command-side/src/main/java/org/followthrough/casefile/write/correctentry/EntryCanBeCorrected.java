package org.followthrough.casefile.write.correctentry;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.ProposeCorrection;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Entries are struck out; the particulars of the person are replaced (rule E4). */
final class EntryCanBeCorrected implements Rule<ProposeCorrection> {

    @Override
    public @Nullable Problem broken(ProposeCorrection command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean ofThePerson = command.entry().equals(command.caseId());
        boolean replaced = command.particulars() != null;
        boolean possible = ofThePerson ? replaced : !replaced && facts.entries().contains(command.entry());
        return possible ? null : new Problem("entry-cannot-be-corrected");
    }
}
