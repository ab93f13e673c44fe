package org.followthrough.intake.write.opencase;

import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Later entries name the person by a subject derived from the case: under another one an erasure would miss them. */
final class PersonFollowsFromTheCase implements Rule<OpenCase> {

    @Override
    public @Nullable Problem broken(OpenCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.person().equals(Ids.personOf(command.caseId())) ? null : new Problem("person-not-derived");
    }
}
