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

/** A lost person is searched for without contact (rule F6). */
final class DeskSearchMakesNoContact implements Rule<CompleteCheck> {

    @Override
    public @Nullable Problem broken(CompleteCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = Objects.requireNonNull(facts.followUp().open());
        boolean contact = command.channel() != null || command.result() != null;
        return contact && open.kind() == CheckKind.DESK_SEARCH ? new Problem("desk-search-makes-no-contact") : null;
    }
}
