package org.followthrough.protection.write;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ProtectionCause;
import org.followthrough.duplicate.events.LeftOwed;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.protection.events.ProtectionNotOwed;
import org.followthrough.protection.events.ProtectionOwed;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Opens the obligation to decide on the protection of somebody whose case is not being assessed, and takes it back (rule P1). */
public final class OwingProtection {

    private OwingProtection() {}

    /** Unless a decision is owed already, or one stands. */
    public static Optional<ProtectionOwed> unlessDecided(
            CaseCommand command,
            LocalDate since,
            ProtectionCause cause,
            CaseFacts facts,
            Protocol protocol,
            Acting acting) {
        if (owed(facts) || !facts.protection().standing().isEmpty()) {
            return Optional.empty();
        }
        ProtectionLimit limit = ProtectionLimit.of(facts, since, protocol, acting);
        return Optional.of(new ProtectionOwed(
                command.caseId(),
                acting.staffId(),
                since,
                Ids.derived(command.commandId(), "protection"),
                cause,
                limit.dueOn(),
                limit.dueAt(),
                limit.dueOn().isAfter(acting.today()) ? limit.dueOn() : acting.today()));
    }

    /**
     * What another case owed lives on here with its own date, unless a measure stands or it is owed sooner anyway (rule D8).
     *
     * @param then the case after what has just been decided
     */
    public static Optional<ProtectionOwed> livingOn(
            CaseCommand command,
            LocalDate since,
            ProtectionCause cause,
            LeftOwed left,
            CaseFacts then,
            Protocol protocol,
            Acting acting) {
        LocalDate dueOn = left.protectionDueOn();
        if (!then.protectionIsDue() || !then.protection().standing().isEmpty()) {
            return Optional.empty();
        }
        if (dueOn == null) {
            return unlessDecided(command, since, cause, then, protocol, acting);
        }
        UUID id = Ids.derived(command.commandId(), "protection");
        var there = new Owed(id, ObligationKind.PROTECTION_DECISION, null, dueOn, left.protectionDueAt(), dueOn, 0);
        return soonerHere(there, then, protocol)
                ? Optional.empty()
                : Optional.of(new ProtectionOwed(
                        command.caseId(), acting.staffId(), since, id, cause, dueOn, there.dueAt(), dueOn));
    }

    private static boolean soonerHere(Owed there, CaseFacts then, Protocol protocol) {
        return then.obligations().live().values().stream()
                .filter(owed -> owed.kind() == ObligationKind.PROTECTION_DECISION)
                .anyMatch(owed -> !owed.overdueFrom(protocol).isAfter(there.overdueFrom(protocol)));
    }

    /** @param then the case after what has just been decided: the assessment ended, the designation from before did not */
    public static Optional<ProtectionOwed> ofOneAtRisk(
            CaseCommand command, LocalDate since, CaseFacts then, Protocol protocol, Acting acting) {
        return then.notRecognised() && then.protectionIsDue()
                ? unlessDecided(command, since, ProtectionCause.AT_RISK, then, protocol, acting)
                : Optional.empty();
    }

    /** @param then the case after what has just been decided */
    public static Optional<ProtectionNotOwed> noLonger(
            CaseCommand command, LocalDate since, CaseFacts then, Acting acting) {
        return owed(then) && !then.protectionIsDue()
                ? Optional.of(new ProtectionNotOwed(command.caseId(), acting.staffId(), since))
                : Optional.empty();
    }

    private static boolean owed(CaseFacts facts) {
        return facts.obligations().owes(ObligationKind.PROTECTION_DECISION)
                || facts.obligations().owes(ObligationKind.PROTECTION_REVIEW);
    }
}
