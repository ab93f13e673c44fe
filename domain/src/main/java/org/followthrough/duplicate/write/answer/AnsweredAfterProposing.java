package org.followthrough.duplicate.write.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nobody answers a proposal before it was made (rule D8). */
final class AnsweredAfterProposing<C> implements Rule<C> {

    private final Function<C, LocalDate> happenedOn;

    AnsweredAfterProposing(Function<C, LocalDate> happenedOn) {
        this.happenedOn = happenedOn;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        var proposedOn = Objects.requireNonNull(facts.duplicate().proposal()).happenedOn();
        return happenedOn.apply(command).isBefore(proposedOn)
                ? new Problem("before-the-proposal", Map.of("proposed", proposedOn.toString()))
                : null;
    }
}
