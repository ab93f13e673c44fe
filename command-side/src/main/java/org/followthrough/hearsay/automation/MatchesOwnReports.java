package org.followthrough.hearsay.automation;

import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.automation.AutomationCommands;
import org.followthrough.casefile.write.references.KnownCases;
import org.followthrough.codes.HearsayWeight;
import org.followthrough.hearsay.commands.WeighHearsay;
import org.followthrough.hearsay.entries.HearsayEntry;
import org.followthrough.hearsay.events.Brought;
import org.followthrough.hearsay.events.HearsayTakenDown;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.staff.Actor;
import org.springframework.stereotype.Component;

/**
 * What an organisation says of those it reported waits for nobody: it is sent to the case in the organisation's name, and whatever the
 * case refuses waits for staff. The organisation was answered before, and learns nothing of either (docs/adr/0025).
 */
@Component
@ProcessingGroup("automation.hearsay")
class MatchesOwnReports {

    private final KnownCases cases;
    private final StaffDirectory staff;
    private final AutomationCommands commands;
    private final Sealer sealer;
    private final Opener opener;

    MatchesOwnReports(
            KnownCases cases, StaffDirectory staff, AutomationCommands commands, Sealer sealer, Opener opener) {
        this.cases = cases;
        this.staff = staff;
        this.commands = commands;
        this.sealer = sealer;
        this.opener = opener;
    }

    @EventHandler
    void react(HearsayTakenDown event) {
        opener.read(event.brought())
                .ifPresent(brought -> CaseReference.parse(brought.about())
                        .flatMap(cases::named)
                        .ifPresent(known -> staff.now()
                                .byId(event.by())
                                .ifPresent(member -> match(event, brought, known.caseId(), Actor.of(member)))));
    }

    /** A retry finds recorded what it recorded before, and goes on from there. */
    private void match(HearsayTakenDown event, Brought brought, UUID caseId, Actor actor) {
        var entry = HearsayEntry.inCase(Ids.derived(event.hearsayId(), "recorded"), event.happenedOn(), brought);
        if (taken(entry.command(caseId, sealer), actor)) {
            // what staff weighed meanwhile stands
            taken(
                    new WeighHearsay(
                            Ids.derived(event.hearsayId(), "matched"),
                            event.hearsayId(),
                            HearsayWeight.MATCHED,
                            caseId,
                            null),
                    Actor.SYSTEM);
        }
    }

    /** @return false where it was refused; whatever else fails is tried again */
    private boolean taken(Object command, Actor actor) {
        try {
            commands.send(command, actor);
            return true;
        } catch (CommandExecutionException failed) {
            if (FailureClassifier.refusalIn(failed).isPresent()) {
                return false;
            }
            throw failed;
        }
    }
}
