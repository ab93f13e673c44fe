package org.followthrough.casefile.write.references;

import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.duplicate.write.KnownCase;
import org.followthrough.intake.facts.CaseReference;

/** Other cases, brought to decisions that need them. */
public interface KnownCases {

    Optional<KnownCase> named(CaseReference reference);

    /** Without any facts where there is no such case. */
    CaseFacts factsOf(UUID caseId);

    /** The one that a proposed link names; without any facts where none waits. */
    default CaseFacts leading(CaseFacts facts) {
        return Optional.ofNullable(facts.duplicate().proposal())
                .map(proposal -> factsOf(proposal.leading()))
                .orElse(CaseFacts.NONE);
    }
}
