package org.followthrough.connection.automation;

import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.automation.AutomationCommands;
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
import org.followthrough.intake.events.Connection;
import org.followthrough.personal.FoldedName;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.followthrough.platform.keys.BlindIndex;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewDecided;
import org.springframework.stereotype.Component;

/**
 * When a person is identified, everyone not recognised who names the same employer, accommodation or recruiter is proposed for
 * review (rule L2); when enough reports name one connection, a procedure by virtue of office is proposed (rule L3). Asks only: each
 * case decides whether it is still true, and once is enough. Every id is derived from the event it reacts to, so that a retry asks the
 * same again.
 */
@Component
@ProcessingGroup("automation.connection")
class LinksCases {

    private final ConnectionTable connections;
    private final BlindIndex marks;
    private final AutomationCommands commands;
    private final Protocol protocol;
    private final Opener opener;

    LinksCases(
            ConnectionTable connections,
            BlindIndex connectionIndex,
            AutomationCommands commands,
            Protocol protocol,
            Opener opener) {
        this.connections = connections;
        this.marks = connectionIndex;
        this.commands = commands;
        this.protocol = protocol;
        this.opener = opener;
    }

    @EventHandler
    void react(CaseOpened event, @MessageIdentifier String id) {
        connections.report(event.caseId(), event.reference());
        for (Connection named : event.connections()) {
            connect(event.caseId(), named.kind(), named.name(), id);
        }
    }

    @EventHandler
    void react(ConnectionAdded event, @MessageIdentifier String id) {
        connect(event.caseId(), event.kind(), event.name(), id);
        proposeFor(event.caseId(), id);
    }

    @EventHandler
    void react(CaseDecided event, @MessageIdentifier String id) {
        decided(event.caseId(), event.finding().outcome(), id);
    }

    @EventHandler
    void react(DecisionImported event, @MessageIdentifier String id) {
        decided(event.caseId(), event.outcome(), id);
    }

    @EventHandler
    void react(ReviewDecided event, @MessageIdentifier String id) {
        if (event.outcome() == ReviewOutcome.OVERTURNED_IDENTIFIED) {
            decided(event.caseId(), Outcome.IDENTIFIED, id);
        }
    }

    @EventHandler
    void react(CaseReopened event) {
        connections.stands(event.caseId(), Standing.UNDECIDED);
    }

    /** What the duplicate names, the person of the leading case has to do with (rules D8, L2). */
    @EventHandler
    void react(DuplicateTakenOver event, @MessageIdentifier String id) {
        connections.takeOver(event.duplicate(), event.caseId());
        proposeFor(event.caseId(), id);
    }

    @EventHandler
    void react(DuplicateReleased event) {
        connections.release(event.duplicate(), event.caseId());
    }

    private void decided(UUID caseId, Outcome outcome, String event) {
        if (outcome.negative()) {
            connections.stands(caseId, Standing.NOT_RECOGNISED);
            proposeFor(caseId, event);
        } else {
            connections.stands(caseId, Standing.RECOGNISED);
            connections.linkedTo(caseId, Standing.NOT_RECOGNISED).forEach(linked -> propose(linked, event));
        }
    }

    /** Somebody was identified before, or the connection was learnt late: the person is owed the same. */
    private void proposeFor(UUID caseId, String event) {
        connections.linkedTo(caseId, Standing.RECOGNISED).stream()
                .map(linked -> new ConnectionTable.Linked(linked.connection(), linked.kind(), caseId))
                .distinct()
                .forEach(linked -> propose(linked, event));
    }

    private void propose(ConnectionTable.Linked linked, String event) {
        commands.send(new ProposeLinkedReview(
                derived(event, "linked/" + linked.connection() + "/" + linked.caseId()),
                linked.caseId(),
                linked.kind(),
                linked.connection(),
                connections.identifiedOf(linked.connection())));
    }

    /** A name that was erased connects nothing any more. */
    private void connect(UUID caseId, ConnectionKind kind, Personal<String> name, String event) {
        opener.read(name).map(FoldedName::of).map(marks::marksOf).ifPresent(known -> {
            UUID unknownYet = derived(event, "connection/" + kind + "/" + new TreeSet<>(known).first());
            UUID connection = connections.named(kind, known, unknownYet);
            connections.connect(connection, caseId);
            boolean enough =
                    connections.reportsOf(connection) >= protocol.links().exOfficioReports();
            if (enough && connections.firstAskedAbout(connection)) {
                commands.send(new ProposeExOfficio(
                        derived(event, "ex-officio/" + connection),
                        caseId,
                        kind,
                        connection,
                        connections.casesOf(connection)));
            }
        });
    }

    private static UUID derived(String event, String what) {
        return Ids.derived(UUID.fromString(event), what);
    }
}
