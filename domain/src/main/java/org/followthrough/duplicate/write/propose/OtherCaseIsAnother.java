package org.followthrough.duplicate.write.propose;

import java.util.Optional;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.duplicate.commands.ProposeDuplicate;
import org.followthrough.duplicate.write.KnownCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A case is no duplicate of itself. */
final class OtherCaseIsAnother implements Rule<ProposeDuplicate> {

    private final Optional<KnownCase> other;

    OtherCaseIsAnother(Optional<KnownCase> other) {
        this.other = other;
    }

    @Override
    public @Nullable Problem broken(ProposeDuplicate command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean itself =
                other.filter(known -> known.caseId().equals(command.caseId())).isPresent();
        return itself ? new Problem("duplicate-of-itself") : null;
    }
}
