package org.followthrough.duplicate.write.propose;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.duplicate.commands.ProposeDuplicate;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nobody is followed in a case that does not exist. */
final class OtherCaseExists implements Rule<ProposeDuplicate> {

    private final boolean exists;

    OtherCaseExists(boolean exists) {
        this.exists = exists;
    }

    @Override
    public @Nullable Problem broken(ProposeDuplicate command, CaseFacts facts, Protocol protocol, Acting acting) {
        return exists ? null : new Problem("no-such-case", Map.of("reference", command.leadingReference()));
    }
}
