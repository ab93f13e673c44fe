package org.followthrough.followup.write.completecheck;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.CompleteCheck;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A check follows the decision, the check before it, or the word that woke it (rule F1). */
final class CheckIsDoneAfterItsCause implements Rule<CompleteCheck> {

    @Override
    public @Nullable Problem broken(CompleteCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        LocalDate since = Objects.requireNonNull(facts.followUp().open()).since();
        return command.happenedOn().isBefore(since)
                ? new Problem("check-before-its-cause", Map.of("since", since.toString()))
                : null;
    }
}
