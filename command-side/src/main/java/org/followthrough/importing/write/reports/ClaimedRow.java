package org.followthrough.importing.write.reports;

import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.facts.CaseReference;

/**
 * A row that has its case, whether or not that is open yet.
 *
 * @param persons how many persons of the report are known by now
 * @param again the claim was there before this row
 */
record ClaimedRow(ReportRow row, Claim claim, int persons, boolean again) {

    UUID commandId() {
        return claim.commandId();
    }

    UUID caseId() {
        return OpenCase.caseIdFor(commandId());
    }

    /** Of a command that adds to the case: the same for the same addition, so that a repeat is answered. */
    UUID commandId(Fingerprint brings) {
        return Ids.derived(commandId(), brings.stored());
    }

    /** An earlier import brought it in. */
    boolean broughtIn() {
        return claim.broughtIn();
    }

    CaseReference reference() {
        return claim.reference();
    }
}
