package org.followthrough.followup.write;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.commands.Ids;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.protocol.Protocol;
import org.followthrough.risk.commands.AssessRisk;
import org.followthrough.staff.Acting;

/** Dates of the checks, by the protocol and the risk (rules F1, F3, F6). */
public final class CheckPlan {

    private CheckPlan() {}

    /** @param escalatesFrom earliest day from which escalation counts: the import, for an imported decision (rule E6) */
    public static CheckScheduled first(
            CaseCommand command,
            LocalDate decidedOn,
            LocalDate escalatesFrom,
            CaseFacts facts,
            Protocol protocol,
            Acting acting) {
        LocalDate dueOn = protocol.firstCheckDue(decidedOn, facts.risk().levelOrHigh());
        return new CheckScheduled(
                command.caseId(),
                acting.staffId(),
                decidedOn,
                Ids.derived(command.commandId(), "check"),
                1,
                CheckKind.FIRST,
                dueOn,
                facts.risk().levelOrHigh(),
                dueOn.isAfter(escalatesFrom) ? dueOn : escalatesFrom);
    }

    /** @param done the day of the check that was just completed; the next counts from it */
    public static CheckScheduled next(
            CaseCommand command, LocalDate done, RiskLevel risk, CaseFacts facts, Protocol protocol, Acting acting) {
        int checksDone = facts.followUp().done().size() + 1;
        return facts.followUp().lost()
                ? deskSearch(command, done, facts, protocol, acting)
                : scheduled(
                        command,
                        done,
                        CheckKind.FURTHER,
                        protocol.nextCheckDue(done, checksDone, risk),
                        risk,
                        facts,
                        acting);
    }

    public static CheckScheduled deskSearch(
            CaseCommand command, LocalDate from, CaseFacts facts, Protocol protocol, Acting acting) {
        var dueOn =
                protocol.workingDayOnOrBefore(from.plusMonths(protocol.lost().deskSearchMonths()));
        return scheduled(
                command, from, CheckKind.DESK_SEARCH, dueOn, facts.risk().levelOrHigh(), facts, acting);
    }

    public static CheckScheduled afterWaking(
            CaseCommand command, LocalDate heardOn, CaseFacts facts, Protocol protocol, Acting acting) {
        var dueOn = protocol.plusWorkingDays(heardOn, protocol.lost().wakeWorkingDays());
        return scheduled(
                command, heardOn, CheckKind.AFTER_WAKING, dueOn, facts.risk().levelOrHigh(), facts, acting);
    }

    /** A risen risk moves the open check earlier, never later (rule F3). */
    public static Optional<CheckMovedEarlier> movedEarlier(
            AssessRisk command, CaseFacts facts, Protocol protocol, Acting acting) {
        var open = facts.followUp().open();
        boolean risen = command.level().compareTo(facts.risk().levelOrHigh()) < 0;
        if (open == null || !risen) {
            return Optional.empty();
        }
        LocalDate sooner = protocol.firstCheckDue(command.happenedOn(), command.level());
        return Optional.of(sooner)
                .filter(day -> day.isBefore(open.dueOn()))
                .map(day -> new CheckMovedEarlier(
                        command.caseId(),
                        acting.staffId(),
                        command.happenedOn(),
                        open.id(),
                        open.dueOn(),
                        day,
                        command.level()));
    }

    private static CheckScheduled scheduled(
            CaseCommand command,
            LocalDate happenedOn,
            CheckKind kind,
            LocalDate dueOn,
            RiskLevel risk,
            CaseFacts facts,
            Acting acting) {
        int checksSoFar = facts.followUp().checksScheduled();
        return new CheckScheduled(
                command.caseId(),
                acting.staffId(),
                happenedOn,
                Ids.derived(command.commandId(), "check"),
                checksSoFar + 1,
                kind,
                dueOn,
                risk,
                dueOn);
    }
}
