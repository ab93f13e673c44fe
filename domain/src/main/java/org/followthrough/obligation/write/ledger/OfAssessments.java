package org.followthrough.obligation.write.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.decision.facts.Assessment;
import org.followthrough.intake.facts.IntakeFacts;

/** An ongoing case owes a decision (rule P3), and an organisation waits to hear that its report came, whatever becomes of the person (rule L4). */
final class OfAssessments {

    private OfAssessments() {}

    static Stream<Wanted> wanted(CaseFacts facts, Asking asking) {
        return Stream.concat(decision(facts, asking), acknowledgement(facts.intake(), asking));
    }

    private static Stream<Wanted> decision(CaseFacts facts, Asking asking) {
        if (!facts.ongoing()) {
            return Stream.empty();
        }
        Assessment assessment = Objects.requireNonNull(facts.decision().assessment());
        return Stream.of(Wanted.of(
                ObligationKind.DECISION, assessment.id(), assessment.since(), decisionDue(assessment, asking)));
    }

    private static Due decisionDue(Assessment assessment, Asking asking) {
        LocalDate extended = assessment.extendedTo();
        Due own = Due.on(
                extended == null
                        ? assessment
                                .since()
                                .plusDays(asking.protocol().decision().overdueAfterDays())
                        : extended);
        LocalDate carried = assessment.carried();
        return carried == null ? own : own.orSooner(Due.carried(carried, null), asking.protocol());
    }

    private static Stream<Wanted> acknowledgement(IntakeFacts intake, Asking asking) {
        var report = intake.report();
        return !report.acknowledgementAwaited() || intake.reporter().acknowledgedOn() != null
                ? Stream.empty()
                : Stream.of(Wanted.of(
                        ObligationKind.REPORT_ACKNOWLEDGEMENT,
                        report.caseId(),
                        report.happenedOn(),
                        Due.recordedOn(asking.protocol().acknowledgementDue(asking.today()))));
    }
}
