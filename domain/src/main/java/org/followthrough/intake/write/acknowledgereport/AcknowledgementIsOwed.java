package org.followthrough.intake.write.acknowledgereport;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ObligationKind;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A report is acknowledged once, in the case of its first person, where an organisation waits for it (rule L4). */
final class AcknowledgementIsOwed implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        if (facts.obligations().owes(ObligationKind.REPORT_ACKNOWLEDGEMENT)) {
            return null;
        }
        LocalDate done = facts.intake().reporter().acknowledgedOn();
        if (done != null) {
            return new Problem("report-already-acknowledged", Map.of("on", done.toString()));
        }
        var report = facts.intake().report();
        return report.personNo() == 1
                ? new Problem("nobody-to-acknowledge-to")
                : new Problem("acknowledge-at-the-first-person", Map.of("reference", firstOf(report.reference())));
    }

    private static String firstOf(String report) {
        return new CaseReference(report, 1).toString();
    }
}
