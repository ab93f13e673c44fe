package org.followthrough.duplicate.write;

import java.util.UUID;
import org.followthrough.casefile.facts.CaseFacts;

/**
 * Another case as it stands, to say at once what would stand against a link. What the other case does in the end it decides by
 * itself.
 */
public record KnownCase(UUID caseId, CaseFacts facts) {}
