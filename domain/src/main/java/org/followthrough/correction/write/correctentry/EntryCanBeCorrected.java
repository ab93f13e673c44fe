package org.followthrough.correction.write.correctentry;

import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The particulars of the person, the decision that stands, and what was tried, told, found and assessed (rule E4). */
final class EntryCanBeCorrected implements Rule<UUID> {

    @Override
    public @Nullable Problem broken(UUID entry, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean known = entry.equals(facts.intake().report().caseId())
                || facts.decision().is(entry)
                || facts.entries().contains(entry);
        return known ? null : refusal();
    }

    static Problem refusal() {
        return new Problem("entry-cannot-be-corrected");
    }
}
