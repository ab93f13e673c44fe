package org.followthrough.importing.write.reports;

import java.util.List;
import java.util.Objects;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.decision.facts.DecisionFacts;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Opener;
import org.jspecify.annotations.Nullable;

/** A case as the row that would have made it: after an import was cut short nobody else knows what came in of which file. */
final class StoredRow {

    private StoredRow() {}

    /** @param row that is compared with it */
    static ReportRow of(CaseFacts facts, ReportRow row, Opener opener) {
        CaseOpened report = facts.intake().report();
        Particulars person = opener.read(facts.intake().particulars()).orElse(Particulars.UNKNOWN);
        DecisionFacts decision = facts.decision();
        return new ReportRow(
                0,
                report.source(),
                "",
                report.personNo(),
                report.happenedOn(),
                opener.read(report.reportedBy()).orElse(null),
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
                opener.read(report.name()).orElse(null),
                opener.read(report.contact()).orElse(null),
                connections(facts, opener),
                opener.read(report.narrative()).orElse(null),
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

    private static List<NamedConnection> connections(CaseFacts facts, Opener opener) {
        return facts.guardian().connections().stream()
                .flatMap(connection -> opener.read(connection.name()).stream()
                        .map(name -> new NamedConnection(connection.kind(), name)))
                .toList();
    }
}
