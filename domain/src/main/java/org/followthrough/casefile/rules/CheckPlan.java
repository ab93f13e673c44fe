package org.followthrough.casefile.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.WakeReason;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.duplicate.events.BroughtAlong;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.protocol.Protocol;
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

    /** @param done the check just completed; the next counts from its day, by the risk it leaves */
    public static CheckScheduled next(
            CaseCommand command, CheckCompleted done, CaseFacts facts, Protocol protocol, Acting acting) {
        LocalDate from = done.happenedOn();
        if (facts.followUp().lost()) {
            return deskSearch(command, from, facts, protocol, acting);
        }
        var then = facts.after(done);
        RiskLevel risk = then.risk().levelOrHigh();
        LocalDate dueOn = protocol.nextCheckDue(from, then.followUp().done().size(), risk);
        return scheduled(command, from, CheckKind.FURTHER, dueOn, risk, facts, acting);
    }

    public static CheckScheduled deskSearch(
            CaseCommand command, LocalDate from, CaseFacts facts, Protocol protocol, Acting acting) {
        var dueOn =
                protocol.workingDayOnOrBefore(from.plusMonths(protocol.lost().deskSearchMonths()));
        return scheduled(
                command, from, CheckKind.DESK_SEARCH, dueOn, facts.risk().levelOrHigh(), facts, acting);
    }

    /** Word of a lost person: within a working day, or with the desk search where that is sooner. */
    public static List<CaseEvent> woken(
            CaseCommand command,
            LocalDate heardOn,
            WakeReason reason,
            CaseFacts facts,
            Protocol protocol,
            Acting acting) {
        LocalDate limit = protocol.plusWorkingDays(heardOn, protocol.lost().wakeWorkingDays());
        var search = facts.followUp().open();
        LocalDate dueOn = search != null && search.dueOn().isBefore(limit) ? search.dueOn() : limit;
        RiskLevel risk = facts.risk().levelOrHigh();
        return List.of(
                new FollowUpWoken(command.caseId(), acting.staffId(), heardOn, reason),
                scheduled(command, heardOn, CheckKind.AFTER_WAKING, dueOn, risk, facts, acting));
    }

    /**
     * The person came back or sent word (rule C6): whoever was lost is found, an ended follow-up starts again, and an open check
     * falls due sooner.
     */
    public static List<CaseEvent> afterReturn(
            CaseCommand command, PersonReturned returned, CaseFacts facts, Protocol protocol, Acting acting) {
        LocalDate heardOn = returned.happenedOn();
        if (facts.followUp().lost()) {
            return woken(command, heardOn, WakeReason.WORD_FROM_PERSON, facts, protocol, acting);
        }
        RiskLevel risk = facts.risk().levelOrHigh();
        LocalDate dueOn = protocol.returnCheckDue(heardOn, risk);
        return facts.followUp().open() == null
                ? List.of(scheduled(command, heardOn, CheckKind.AFTER_RETURN, dueOn, risk, facts, acting))
                : movedEarlier(returned, dueOn, risk, facts, acting).stream()
                        .<CaseEvent>map(moved -> moved)
                        .toList();
    }

    /**
     * Another report of the same person (rules D8, F6): whoever was lost is looked for, an ended follow-up starts again, and the check
     * falls due with the one that the duplicate owed, where that is sooner. A "no" that waits to be confirmed stands (rule C5).
     */
    public static List<CaseEvent> afterNewReport(
            CaseCommand command,
            LocalDate heardOn,
            BroughtAlong brought,
            CaseFacts facts,
            Protocol protocol,
            Acting acting) {
        if (facts.followUp().declined() != null) {
            return List.of();
        }
        var events = new ArrayList<CaseEvent>();
        RiskLevel risk = facts.risk().levelOrHigh();
        if (facts.followUp().lost()) {
            events.addAll(woken(command, heardOn, WakeReason.NEW_REPORT, facts, protocol, acting));
        } else if (facts.followUp().open() == null) {
            LocalDate limit = protocol.plusWorkingDays(heardOn, protocol.lost().wakeWorkingDays());
            events.add(scheduled(command, heardOn, CheckKind.AFTER_NEW_REPORT, limit, risk, facts, acting));
        }
        LocalDate owedThere = brought.owed().checkDueOn();
        if (owedThere != null) {
            movedEarlier(command.caseId(), heardOn, owedThere, risk, facts.after(events), acting)
                    .ifPresent(events::add);
        }
        return events;
    }

    /** A duplicate that was none is followed by itself again: by the first-check limit, or when its check was due (rules E4, F1). */
    public static CheckScheduled afterTakingBack(
            CaseCommand command,
            LocalDate takenBackOn,
            BroughtAlong brought,
            CaseFacts facts,
            Protocol protocol,
            Acting acting) {
        RiskLevel risk = facts.risk().levelOrHigh();
        LocalDate limit = protocol.firstCheckDue(takenBackOn, risk);
        LocalDate was = brought.owed().checkDueOn();
        LocalDate dueOn = was != null && was.isBefore(limit) ? was : limit;
        return scheduled(command, takenBackOn, CheckKind.AFTER_TAKING_BACK, dueOn, risk, facts, acting);
    }

    /** A "no" that may not have been free: a check by the first-check limit (rule C5). */
    public static CheckScheduled afterDoubt(
            CaseCommand command, LocalDate doubtedOn, CaseFacts facts, Protocol protocol, Acting acting) {
        RiskLevel risk = facts.risk().levelOrHigh();
        return scheduled(
                command,
                doubtedOn,
                CheckKind.AFTER_DOUBT,
                protocol.firstCheckDue(doubtedOn, risk),
                risk,
                facts,
                acting);
    }

    /** A child became an adult (rule F8): by the first-check limit from the day it is noticed, or sooner where a check is open. */
    public static List<CaseEvent> afterComingOfAge(
            CaseCommand command, CaseFacts facts, Protocol protocol, Acting acting) {
        RiskLevel risk = facts.risk().levelOrHigh();
        LocalDate today = acting.today();
        LocalDate dueOn = protocol.firstCheckDue(today, risk);
        var open = facts.followUp().open();
        if (open == null) {
            return List.of(scheduled(command, today, CheckKind.AFTER_COMING_OF_AGE, dueOn, risk, facts, acting));
        }
        return dueOn.isBefore(open.dueOn())
                ? List.of(new CheckMovedEarlier(
                        command.caseId(), acting.staffId(), today, open.id(), open.dueOn(), dueOn, risk))
                : List.of();
    }

    /**
     * A risen risk moves the open check earlier, never later (rule F3).
     *
     * @param event what may have changed the risk; the first-check limit counts from its day
     */
    public static Optional<CheckMovedEarlier> afterRisk(
            CaseEvent event, CaseFacts facts, Protocol protocol, Acting acting) {
        RiskLevel level = facts.after(event).risk().levelOrHigh();
        boolean risen = level.compareTo(facts.risk().levelOrHigh()) < 0;
        return risen
                ? movedEarlier(event, protocol.firstCheckDue(event.happenedOn(), level), level, facts, acting)
                : Optional.empty();
    }

    /** What a struck-out entry moved later, or held later, comes back (rules E4, F3). */
    public static Optional<CheckMovedEarlier> afterCorrection(
            EntryCorrected corrected, CaseFacts facts, Protocol protocol, Acting acting) {
        RiskLevel level = facts.after(corrected).risk().levelOrHigh();
        boolean latestStruckOut = facts.followUp()
                .latestDone()
                .filter(check -> check.check().equals(corrected.entry()))
                .isPresent();
        LocalDate owedOn = facts.followUp().dueDates().get(corrected.entry());
        return latestStruckOut && owedOn != null && !facts.followUp().lost()
                ? movedEarlier(corrected, owedOn, level, facts, acting)
                : afterRisk(corrected, facts, protocol, acting);
    }

    private static Optional<CheckMovedEarlier> movedEarlier(
            CaseEvent cause, LocalDate sooner, RiskLevel level, CaseFacts facts, Acting acting) {
        return movedEarlier(cause.caseId(), cause.happenedOn(), sooner, level, facts, acting);
    }

    private static Optional<CheckMovedEarlier> movedEarlier(
            UUID caseId, LocalDate happenedOn, LocalDate sooner, RiskLevel level, CaseFacts facts, Acting acting) {
        return Optional.ofNullable(facts.followUp().open())
                .filter(open -> sooner.isBefore(open.dueOn()))
                .map(open -> new CheckMovedEarlier(
                        caseId, acting.staffId(), happenedOn, open.id(), open.dueOn(), sooner, level));
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
