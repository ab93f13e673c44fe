package org.followthrough.casefile.write.api;

import java.util.UUID;
import org.followthrough.casefile.commands.Recorded;
import org.followthrough.intake.facts.CaseReference;

/**
 * Where the case stands after a command.
 *
 * @param reference for example {@code 2025-0147/3}
 * @param version to be sent as {@code If-Match} with the next command, where it must fail if anything happened since
 */
public record CaseAnswer(UUID caseId, String reference, long version) {

    public static CaseAnswer of(CaseReference reference, Recorded recorded) {
        return new CaseAnswer(recorded.caseId(), reference.toString(), recorded.sequence());
    }
}
