package org.followthrough.standalone.demonstration;

import org.followthrough.correction.entries.CorrectionConfirmationEntry;
import org.followthrough.correction.entries.CorrectionEntry;
import org.followthrough.intake.entries.AssignmentEntry;
import org.followthrough.intake.events.Particulars;

/** Who answers for a case, and what was written down wrongly. The first number is how many days ago. */
final class KeepingRecords {

    private KeepingRecords() {}

    static Act assigned(int daysAgo, String caseworker) {
        return Act.on(
                daysAgo, now -> new AssignmentEntry(now.commandId(), now.staff().apply(caseworker)));
    }

    static Act saidTheAttemptIsWrong(int daysAgo, String because) {
        return Act.on(daysAgo, now -> CorrectionEntry.strikeOut(now.commandId(), now.latest(Made.ATTEMPT), because))
                .making(Made.CORRECTION);
    }

    static Act saidTheParticularsAreWrong(int daysAgo, Particulars right, String because) {
        return Act.on(
                        daysAgo,
                        now -> (caseId, sealer) -> CorrectionEntry.of(now.commandId(), caseId, right, because)
                                .command(caseId, sealer))
                .making(Made.CORRECTION);
    }

    static Act agreedWithTheCorrection(int daysAgo) {
        return Act.on(daysAgo, now -> new CorrectionConfirmationEntry(now.commandId()).of(now.latest(Made.CORRECTION)));
    }
}
