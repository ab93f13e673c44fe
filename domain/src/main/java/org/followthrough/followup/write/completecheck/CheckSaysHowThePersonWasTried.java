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

/** A check says how and with what result; where nobody can be contacted without harm, or nobody knows whom, it is a search (rules C3, F2). */
final class CheckSaysHowThePersonWasTried implements Rule<CompleteCheck> {

    @Override
    public @Nullable Problem broken(CompleteCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = Objects.requireNonNull(facts.followUp().open());
        boolean search = command.channel() == null
                && command.result() == null
                && (open.kind() == CheckKind.DESK_SEARCH || facts.nobodyToContact());
        boolean said = command.channel() != null && command.result() != null;
        return search || said ? null : new Problem("contact-missing");
    }
}
