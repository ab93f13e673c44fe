package org.followthrough.importing.write.reports;

import java.util.UUID;
import org.followthrough.casefile.commands.Ids;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.facts.CaseReference;

/**
 * A row that has its case, whether or not that is open yet.
 *
 * @param commandId of the command that opens the case
 * @param report reporting year and running number
 * @param persons how many persons of the report are known by now
 * @param broughtIn an earlier import finished it
 */
record ClaimedRow(ReportRow row, UUID commandId, String report, int persons, boolean broughtIn) {

    UUID caseId() {
        return OpenCase.caseIdFor(commandId);
    }

    UUID decisionCommandId() {
        return Ids.derived(commandId, "decision");
    }

    CaseReference reference() {
        return new CaseReference(report, row.personNo());
    }
}
