package org.followthrough.followup.write.completecheck;

import java.util.Objects;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.CheckKind;
import org.followthrough.followup.commands.CompleteCheck;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A desk search makes no contact; every other check says how and with what result (rules F2, F6). */
final class DeskSearchMakesNoContact implements Rule<CompleteCheck> {

    @Override
    public @Nullable Problem broken(CompleteCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = Objects.requireNonNull(facts.followUp().open());
        boolean contact = command.channel() != null || command.result() != null;
        if (open.kind() == CheckKind.DESK_SEARCH) {
            return contact ? new Problem("desk-search-makes-no-contact") : null;
        }
        return command.channel() == null || command.result() == null ? new Problem("contact-missing") : null;
    }
}
