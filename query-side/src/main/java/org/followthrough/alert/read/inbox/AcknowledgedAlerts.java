package org.followthrough.alert.read.inbox;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.followup.entries.AcknowledgementEntry;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Says that a recipient has seen an alert. Of an overdue check the case's history says so too, where the recipient works on
 * cases; of everything else the inbox alone.
 */
@Component
class AcknowledgedAlerts {

    private final CommandGateway commands;
    private final Sealer sealer;
    private final SealedReasons reasons;
    private final AlertTable alerts;
    private final Clock clock;

    AcknowledgedAlerts(CommandGateway commands, Sealer sealer, SealedReasons reasons, AlertTable alerts, Clock clock) {
        this.commands = commands;
        this.sealer = sealer;
        this.reasons = reasons;
        this.alerts = alerts;
        this.clock = clock;
    }

    /**
     * @param commandId the same for the same answer, however often it is sent
     * @throws org.axonframework.commandhandling.CommandExecutionException where the reason cannot be stored, or the check is
     *     not overdue any more
     */
    boolean acknowledge(AlertRow alert, StaffMember by, UUID commandId, String because) {
        String sealed = reasons.sealed(alert, because);
        if (alert.ofOverdueCheck() && (by.is(Role.CASEWORKER) || by.is(Role.SUPERVISOR))) {
            var entry = new AcknowledgementEntry(commandId, because).of(Objects.requireNonNull(alert.obligation()));
            commands.sendAndWait(entry.command(Objects.requireNonNull(alert.caseId()), sealer));
        }
        return alerts.acknowledge(alert.alert(), by.id(), sealed, clock.instant());
    }
}
