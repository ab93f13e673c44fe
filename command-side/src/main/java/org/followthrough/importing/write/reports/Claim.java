package org.followthrough.importing.write.reports;

import java.time.Instant;
import java.util.UUID;
import org.followthrough.intake.facts.CaseReference;

/**
 * A person of a report, and the command that opens the person's case.
 *
 * @param key one of the spellings under which it is known
 * @param report reporting year and running number
 * @param broughtIn the case is open
 * @param said what is in events, where it is brought in
 */
record Claim(RowKey key, UUID commandId, String report, Instant claimedAt, boolean broughtIn, Fingerprint said) {

    CaseReference reference() {
        return new CaseReference(report, key.person());
    }

    Claim under(RowKey other) {
        return new Claim(other, commandId, report, claimedAt, broughtIn, said);
    }
}
