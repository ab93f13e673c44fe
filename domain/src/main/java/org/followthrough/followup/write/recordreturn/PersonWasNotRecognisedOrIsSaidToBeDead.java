package org.followthrough.followup.write.recordreturn;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.PersonWasNotRecognised;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Whoever was called dead by mistake comes back in a reopened case too: until then nobody may contact them. */
final class PersonWasNotRecognisedOrIsSaidToBeDead implements Rule<Object> {

    private static final PersonWasNotRecognised NOT_RECOGNISED = new PersonWasNotRecognised();

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.followUp().died() && facts.ongoing()
                ? null
                : NOT_RECOGNISED.broken(command, facts, protocol, acting);
    }
}
