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

/** A check may be done a few days early; before that it is a contact attempt (rule F3). */
final class CheckIsNotTooEarly implements Rule<CompleteCheck> {

    @Override
    public @Nullable Problem broken(CompleteCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = Objects.requireNonNull(facts.followUp().open());
        LocalDate earliest = open.dueOn().minusDays(protocol.checks().earlyDays());
        return command.happenedOn().isBefore(earliest)
                ? new Problem(
                        "check-too-early",
                        Map.of(
                                "earliest",
                                earliest.toString(),
                                "due",
                                open.dueOn().toString()))
                : null;
    }
}
