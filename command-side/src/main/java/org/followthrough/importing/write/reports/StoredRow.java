package org.followthrough.importing.write.reports;

import java.util.List;
import java.util.Objects;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.decision.facts.DecisionFacts;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A case as the row that would have made it: after an import was cut short nobody else knows what came in of which file. */
final class StoredRow {

    private StoredRow() {}

    /** @param row that is compared with it */
    static ReportRow of(CaseFacts facts, ReportRow row) {
        CaseOpened report = facts.intake().report();
        Particulars known = read(facts.intake().particulars());
        Particulars person = known == null ? Particulars.UNKNOWN : known;
        DecisionFacts decision = facts.decision();
        return new ReportRow(
                0,
                report.source(),
                "",
                report.personNo(),
                report.happenedOn(),
                read(report.reportedBy()),
                report.exOfficio(),
                report.exploitation(),
                report.reportedMethods(),
                person.citizenships(),
                person.gender(),
                person.birthYear(),
                person.ageGroup(),
                person.ageBasis(),
                person.countryOfExploitation(),
                mentioned(report, row.peopleMentioned()),
                read(report.name()),
                read(report.contact()),
                connections(facts),
                read(report.narrative()),
                decision.isTaken() ? decision.latest().outcome() : null,
                decision.isTaken() ? decision.latest().reason() : null,
                decision.isTaken() ? decision.latest().on() : null);
    }

    /** A report always mentions those it has cases for, whether or not a row said so. */
    private static @Nullable Integer mentioned(CaseOpened report, @Nullable Integer said) {
        int known = report.peopleMentioned();
        boolean told = known > report.persons() || Objects.equals(said, known);
        return told ? known : null;
    }

    private static List<NamedConnection> connections(CaseFacts facts) {
        return facts.guardian().connections().stream()
                .flatMap(connection ->
                        connection.name().value().stream().map(name -> new NamedConnection(connection.kind(), name)))
                .toList();
    }

    private static <T> @Nullable T read(@Nullable Personal<T> sealed) {
        return sealed == null ? null : sealed.value().orElse(null);
    }
}
