package org.followthrough.access.write.disclose;

import org.followthrough.access.commands.DiscloseToAuthority;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What was given is named by its classes (rule E5). */
final class SomethingWasDisclosed implements Rule<DiscloseToAuthority> {

    @Override
    public @Nullable Problem broken(DiscloseToAuthority command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.data().isEmpty() ? new Problem("nothing-disclosed") : null;
    }
}
