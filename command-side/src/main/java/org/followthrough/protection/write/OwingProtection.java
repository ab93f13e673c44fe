package org.followthrough.protection.write;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.commands.Ids;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ProtectionCause;
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
