package org.followthrough.duplicate.write.takeback;

import java.util.Map;
import java.util.Objects;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.duplicate.commands.TakeBackDuplicate;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A link is taken back after it was signed. */
final class NotBeforeTheSignature implements Rule<TakeBackDuplicate> {

    @Override
    public @Nullable Problem broken(TakeBackDuplicate command, CaseFacts facts, Protocol protocol, Acting acting) {
        var signedOn = Objects.requireNonNull(facts.duplicate().confirmed()).happenedOn();
        return command.happenedOn().isBefore(signedOn)
                ? new Problem("before-the-link", Map.of("signed", signedOn.toString()))
                : null;
    }
}
