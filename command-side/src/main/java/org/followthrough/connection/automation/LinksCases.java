package org.followthrough.connection.automation;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.followthrough.casefile.commands.Ids;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.Standing;
import org.followthrough.connection.commands.ProposeExOfficio;
import org.followthrough.connection.commands.ProposeLinkedReview;
import org.followthrough.connection.events.ConnectionAdded;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.duplicate.events.DuplicateReleased;
import org.followthrough.duplicate.events.DuplicateTakenOver;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.personal.BlindIndex;
import org.followthrough.personal.FoldedName;
import org.followthrough.personal.Personal;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewDecided;
import org.springframework.stereotype.Component;

/**
 * When a person is identified, everyone not recognised who names the same employer, accommodation or recruiter is proposed for
 * review (rule L2); when enough reports name one connection, a procedure by virtue of office is proposed (rule L3). Asks only: each
 * case decides whether it is still true, and once is enough.
 */
@Component
@ProcessingGroup("automation.connection")
class LinksCases {

    private final ConnectionTable connections;
    private final BlindIndex marks;
    private final CommandGateway commands;
    private final Protocol protocol;

    LinksCases(ConnectionTable connections, BlindIndex connectionIndex, CommandGateway commands, Protocol protocol) {
        this.connections = connections;
        this.marks = connectionIndex;
        this.commands = commands;
        this.protocol = protocol;
    }

    @EventHandler
    void react(CaseOpened event) {
        connections.report(event.caseId(), event.reference());
        event.connections().forEach(named -> connect(event.caseId(), named.kind(), named.name()));
    }

    @EventHandler
    void react(ConnectionAdded event) {
        connect(event.caseId(), event.kind(), event.name());
        proposeFor(event.caseId());
    }

    @EventHandler
    void react(CaseDecided event) {
        decided(event.caseId(), event.finding().outcome());
    }

    @EventHandler
    void react(DecisionImported event) {
        decided(event.caseId(), event.outcome());
    }

    @EventHandler
    void react(ReviewDecided event) {
        if (event.outcome() == ReviewOutcome.OVERTURNED_IDENTIFIED) {
            decided(event.caseId(), Outcome.IDENTIFIED);
        }
    }

    @EventHandler
    void react(CaseReopened event) {
        connections.stands(event.caseId(), Standing.UNDECIDED);
    }

    /** What the duplicate names, the person of the leading case has to do with (rules D8, L2). */
    @EventHandler
    void react(DuplicateTakenOver event) {
        connections.takeOver(event.duplicate(), event.caseId());
        proposeFor(event.caseId());
    }

    @EventHandler
    void react(DuplicateReleased event) {
        connections.release(event.duplicate(), event.caseId());
    }

    private void decided(UUID caseId, Outcome outcome) {
        if (outcome.negative()) {
            connections.stands(caseId, Standing.NOT_RECOGNISED);
            proposeFor(caseId);
        } else {
            connections.stands(caseId, Standing.RECOGNISED);
            connections.linkedTo(caseId, Standing.NOT_RECOGNISED).forEach(this::propose);
        }
    }

    /** Somebody was identified before, or the connection was learnt late: the person is owed the same. */
    private void proposeFor(UUID caseId) {
        connections.linkedTo(caseId, Standing.RECOGNISED).stream()
                .map(linked -> new ConnectionTable.Linked(linked.connection(), linked.kind(), caseId))
                .distinct()
                .forEach(this::propose);
    }

    private void propose(ConnectionTable.Linked linked) {
        commands.sendAndWait(new ProposeLinkedReview(
                Ids.derived(linked.connection(), "linked/" + linked.caseId()),
                linked.caseId(),
                linked.kind(),
                linked.connection(),
                connections.identifiedOf(linked.connection())));
    }

    /** A name that was erased connects nothing any more. */
    private void connect(UUID caseId, ConnectionKind kind, Personal<String> name) {
        name.value().map(FoldedName::of).map(marks::marksOf).ifPresent(known -> {
            UUID connection = connections.named(kind, known);
            int before = connections.reportsOf(connection);
            connections.connect(connection, caseId);
            int reports = connections.reportsOf(connection);
            int enough = protocol.links().exOfficioReports();
            if (before < enough && reports >= enough) {
                commands.sendAndWait(new ProposeExOfficio(
                        Ids.derived(connection, "ex-officio"),
                        caseId,
                        kind,
                        connection,
                        connections.casesOf(connection)));
            }
        });
    }
}
