package org.followthrough.intake.write.opencase;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Each case is one of the report's persons, who are among the people it mentions. */
final class PersonsAreCounted implements Rule<OpenCase> {

    @Override
    public @Nullable Problem broken(OpenCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean counted = command.personNo() >= 1
                && command.personNo() <= command.persons()
                && command.persons() <= command.peopleMentioned();
        return counted ? null : new Problem("persons-miscounted");
    }
}
