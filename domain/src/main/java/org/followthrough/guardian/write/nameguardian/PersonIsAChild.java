package org.followthrough.guardian.write.nameguardian;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** An adult consents and is told in person (rule F8). */
final class PersonIsAChild implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.intake().child(acting.today(), acting.opener()) ? null : new Problem("not-a-child");
    }
}
