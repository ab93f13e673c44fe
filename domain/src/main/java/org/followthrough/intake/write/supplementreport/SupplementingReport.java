package org.followthrough.intake.write.supplementreport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.decision.write.MethodReportedLater;
import org.followthrough.intake.commands.SupplementReport;
import org.followthrough.intake.events.ReportSupplemented;
import org.followthrough.intake.rules.BirthYearIsPossible;
import org.followthrough.intake.rules.CountriesAreKnown;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** What is new in a report counts as if it had been in it at once; what is known stays (law J10). */
public final class SupplementingReport {

    private static final RuleBook<SupplementReport> RULES = RuleBook.<SupplementReport>first(ActorMay.importDecisions())
            .then(
                    new HappenedOnIsPossible<>(SupplementReport::happenedOn),
                    new NothingKnownIsReplaced(),
                    new AgeDoesNotContradictItself(),
                    new BirthYearIsPossible<>(
                            SupplementReport::particulars,
                            (c, facts) -> facts.intake().report().happenedOn()),
                    new CountriesAreKnown<>(SupplementReport::particulars));

    private SupplementingReport() {}

    /** Nothing where all of it is known already. */
    public static List<CaseEvent> decide(SupplementReport command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        ReportSupplemented supplemented = news(command, facts, acting);
        if (facts.intake().after(supplemented).equals(facts.intake())) {
            return List.of();
        }
        var events = new ArrayList<CaseEvent>();
        events.add(supplemented);
        if (!supplemented.reportedMethods().isEmpty()) {
            MethodReportedLater.owes(command, facts, acting).ifPresent(events::add);
        }
        return events;
    }

    private static ReportSupplemented news(SupplementReport command, CaseFacts facts, Acting acting) {
        var report = facts.intake().report();
        return new ReportSupplemented(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                without(command.exploitation(), report.exploitation()),
                Set.copyOf(without(command.reportedMethods(), report.reportedMethods())),
                command.peopleMentioned(),
                command.reportedBy(),
                command.particulars(),
                command.name(),
                command.contact(),
                command.narrative());
    }

    private static <T> List<T> without(Collection<T> said, Collection<T> known) {
        return said.stream().filter(one -> !known.contains(one)).toList();
    }
}
