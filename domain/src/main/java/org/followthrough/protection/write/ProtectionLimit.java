package org.followthrough.protection.write;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.RiskLevel;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/**
 * By when interim protection is to be decided: within hours at high risk and for a child, else within working days (rule P1).
 *
 * @param dueOn last day on which it is on time
 * @param dueAt moment from which it is overdue, null where the limit is one of days
 */
public record ProtectionLimit(LocalDate dueOn, @Nullable Instant dueAt) {

    /** Nobody assessed the risk yet, which counts as high. Hours count from when the receipt is recorded. */
    public static ProtectionLimit urgent(Protocol protocol, Acting acting) {
        Instant dueAt = protocol.urgentProtectionDue(acting.now());
        return new ProtectionLimit(LocalDate.ofInstant(dueAt, protocol.zone()), dueAt);
    }

    public static ProtectionLimit of(CaseFacts facts, LocalDate since, Protocol protocol, Acting acting) {
        boolean urgent =
                facts.risk().levelOrHigh() == RiskLevel.HIGH || facts.intake().child(since, acting.opener());
        return urgent
                ? urgent(protocol, acting)
                : new ProtectionLimit(
                        protocol.plusWorkingDays(
                                since, protocol.interimProtection().otherWorkingDays()),
                        null);
    }
}
