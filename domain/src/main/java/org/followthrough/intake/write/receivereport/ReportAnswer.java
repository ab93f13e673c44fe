package org.followthrough.intake.write.receivereport;

import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.casefile.write.api.CaseAnswer;
import org.followthrough.intake.entries.ReceivedReport;
import org.followthrough.intake.facts.CaseReference;

/**
 * What became of a report.
 *
 * @param reference reporting year and running number, for example {@code 2025-0147}
 * @param cases in the order of its persons
 */
record ReportAnswer(String reference, List<CaseAnswer> cases) {

    static ReportAnswer of(ReceivedReport received) {
        String report = received.reference();
        return new ReportAnswer(
                report,
                IntStream.range(0, received.cases().size())
                        .mapToObj(i -> CaseAnswer.of(
                                new CaseReference(report, i + 1),
                                received.cases().get(i)))
                        .toList());
    }
}
