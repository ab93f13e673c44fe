package org.followthrough.casefile.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nobody answers a proposal before it was made (rules D6, D8, F6). */
public final class AnsweredAfterProposing<C> implements Rule<C> {

    private final Function<C, LocalDate> happenedOn;
    private final Function<CaseFacts, @Nullable CaseEvent> proposal;

    /** @param proposal the one that waits: an earlier rule has seen that it does */
    public AnsweredAfterProposing(
            Function<C, LocalDate> happenedOn, Function<CaseFacts, @Nullable CaseEvent> proposal) {
        this.happenedOn = happenedOn;
        this.proposal = proposal;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        var proposedOn = Objects.requireNonNull(proposal.apply(facts)).happenedOn();
        return happenedOn.apply(command).isBefore(proposedOn)
                ? new Problem("before-the-proposal", Map.of("proposed", proposedOn.toString()))
                : null;
    }
}
