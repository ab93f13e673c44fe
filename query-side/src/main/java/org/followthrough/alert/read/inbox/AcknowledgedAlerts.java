package org.followthrough.alert.read.inbox;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.timeline.FindTimeline;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.obligation.entries.ObligationAcknowledgementEntry;
import org.followthrough.obligation.read.acknowledge.ToAcknowledge;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Says that a recipient, or who stands in for one, has seen an alert. Of what is overdue the case's history says so too, where it is for the recipient to
 * acknowledge; of everything else, and of what is not overdue any more, the inbox alone.
 */
@Component
class AcknowledgedAlerts {

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final ToAcknowledge toAcknowledge;
    private final Sealer sealer;
    private final SealedReasons reasons;
    private final SeenAlerts seen;
    private final Clock clock;

    AcknowledgedAlerts(
            CommandGateway commands,
            QueryGateway queries,
            ToAcknowledge toAcknowledge,
            Sealer sealer,
            SealedReasons reasons,
            SeenAlerts seen,
            Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.toAcknowledge = toAcknowledge;
        this.sealer = sealer;
        this.reasons = reasons;
        this.seen = seen;
        this.clock = clock;
    }

    /**
     * @param commandId the same for the same answer, however often it is sent
     * @throws org.axonframework.commandhandling.CommandExecutionException where the reason cannot be stored, or somebody did
     *     what was owed at this moment
     */
    boolean acknowledge(AlertRow alert, StaffMember by, UUID commandId, String because) {
        String sealed = reasons.sealed(alert, commandId, because);
        if (alert.ofSomethingOverdue()) {
            acknowledgeInTheCase(alert, by, commandId, because);
        }
        return alert.recipient().equals(by.id())
                ? seen.acknowledge(alert.alert(), by.id(), sealed, clock.instant())
                : seen.acknowledgeAsDeputy(alert.alert(), by.id(), sealed, clock.instant());
    }

    private void acknowledgeInTheCase(AlertRow alert, StaffMember by, UUID commandId, String because) {
        UUID caseId = Objects.requireNonNull(alert.caseId());
        UUID obligation = Objects.requireNonNull(alert.obligation());
        var facts =
                queries.query(new FindTimeline(caseId), Timeline.class).join().facts();
        if (toAcknowledge.of(facts, obligation, by).isPresent()) {
            var entry = new ObligationAcknowledgementEntry(commandId, because).of(obligation);
            commands.sendAndWait(entry.command(caseId, sealer));
        }
    }
}
