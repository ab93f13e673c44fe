package org.followthrough.hearsay.automation;

import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.HearsayWeight;
import org.followthrough.duplicate.write.KnownCases;
import org.followthrough.followup.commands.RecordReturn;
import org.followthrough.followup.write.recordreturn.RecordingReturn;
import org.followthrough.hearsay.commands.WeighHearsay;
import org.followthrough.hearsay.entries.HearsayEntry;
import org.followthrough.hearsay.events.Brought;
import org.followthrough.hearsay.events.HearsayTakenDown;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.personal.Sealer;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.RequestReview;
import org.followthrough.review.write.requestreview.RequestingReview;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Actor;
import org.followthrough.staff.StaffDirectory;
import org.followthrough.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * What an organisation says of those it reported waits for nobody: the case's own rules are asked first, and whatever they
 * refuse waits for staff. The organisation was answered before, and learns nothing of either (docs/adr/0025).
 */
@Component
@ProcessingGroup("automation.hearsay")
class MatchesOwnReports {

    private final KnownCases cases;
    private final StaffDirectory staff;
    private final CommandGateway commands;
    private final Sealer sealer;
    private final Protocol protocol;
    private final Clock clock;

    MatchesOwnReports(
            KnownCases cases,
            StaffDirectory staff,
            CommandGateway commands,
            Sealer sealer,
            Protocol protocol,
            Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.commands = commands;
        this.sealer = sealer;
        this.protocol = protocol;
        this.clock = clock;
    }

    @EventHandler
    void react(HearsayTakenDown event) {
        event.brought()
                .value()
                .ifPresent(brought -> CaseReference.parse(brought.about())
                        .flatMap(cases::named)
                        .ifPresent(known -> staff.byId(event.by())
                                .ifPresent(member -> match(event, brought, known.caseId(), known.facts(), member))));
    }

    private void match(HearsayTakenDown event, Brought brought, UUID caseId, CaseFacts facts, StaffMember member) {
        Actor actor = Actor.of(member);
        var acting = new Acting(member.id(), actor.roles(), protocol.today(clock.instant()), clock.instant());
        CaseCommand command;
        try {
            command = command(event, brought, caseId, facts, acting);
        } catch (Refused waitsForStaff) {
            return;
        }
        commands.sendAndWait(command, MetaData.from(actor.asMetaData()));
        commands.sendAndWait(new WeighHearsay(
                Ids.derived(event.hearsayId(), "matched"), event.hearsayId(), HearsayWeight.MATCHED, caseId, null));
    }

    /** @throws Refused where the case would refuse it: a command that is refused here would undo what this reads too */
    private CaseCommand command(HearsayTakenDown event, Brought brought, UUID caseId, CaseFacts facts, Acting acting) {
        CaseCommand command = HearsayEntry.inCase(
                        Ids.derived(event.hearsayId(), "recorded"), event.happenedOn(), brought)
                .command(caseId, sealer);
        if (command instanceof RecordReturn word) {
            RecordingReturn.decide(word, facts, protocol, acting, staff);
        } else if (command instanceof RequestReview request) {
            RequestingReview.decide(request, facts, protocol, acting, staff);
        }
        return command;
    }
}
