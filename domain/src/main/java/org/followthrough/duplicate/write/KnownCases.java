package org.followthrough.duplicate.write;

import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.intake.facts.CaseReference;

/**
 * Other cases as they stand, to say at once what would stand against a link. What the other case does in the end it decides by
 * itself.
 */
public interface KnownCases {

    /** A case, and how it stands. */
    record Known(UUID caseId, CaseFacts facts) {}

    Optional<Known> named(CaseReference reference);

    /** Without any facts where there is no such case. */
    CaseFacts factsOf(UUID caseId);
}
