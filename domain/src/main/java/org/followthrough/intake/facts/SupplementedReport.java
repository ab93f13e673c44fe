package org.followthrough.intake.facts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.ReportSupplemented;
import org.jspecify.annotations.Nullable;

/** The report as if it had said at once what was added later; limits stay as they were. */
final class SupplementedReport {

    private SupplementedReport() {}

    static CaseOpened of(CaseOpened report, ReportSupplemented more) {
        return new CaseOpened(
                report.caseId(),
                report.by(),
                report.happenedOn(),
                report.reference(),
                report.personNo(),
                report.persons(),
                Objects.requireNonNullElse(more.peopleMentioned(), report.peopleMentioned()),
                report.source(),
                report.exOfficio(),
                either(report.reportedBy(), more.reportedBy()),
                Stream.concat(report.exploitation().stream(), more.exploitation().stream())
                        .distinct()
                        .toList(),
                union(report.reportedMethods(), more.reportedMethods()),
                report.person(),
                more.particulars() == null ? report.particulars() : more.particulars(),
                either(report.name(), more.name()),
                either(report.contact(), more.contact()),
                List.copyOf(report.connections()),
                either(report.narrative(), more.narrative()),
                report.acknowledgementAwaited());
    }

    private static <T> @Nullable T either(@Nullable T said, @Nullable T added) {
        return said == null ? added : said;
    }

    private static <T> Set<T> union(Set<T> said, Set<T> added) {
        return Stream.concat(said.stream(), added.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
