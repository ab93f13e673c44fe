package org.followthrough.duplicate.automation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.followthrough.casefile.commands.Ids;
import org.followthrough.duplicate.commands.EndDuplicate;
import org.followthrough.duplicate.commands.ReleaseDuplicate;
import org.followthrough.duplicate.commands.ResumeDuplicate;
import org.followthrough.duplicate.commands.TakeOverDuplicate;
import org.followthrough.duplicate.events.DuplicateConfirmed;
import org.followthrough.duplicate.events.DuplicateRefused;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.duplicate.events.DuplicateTakenOver;
import org.springframework.stereotype.Component;

/**
 * Signed in the duplicate, taken over in the leading case, ended in the duplicate: three transactions, in this order, each done once
 * however often it is asked for (rule D8, docs/adr/0015). Between them both owe.
 */
@Component
@ProcessingGroup("automation.duplicate")
class CarriesLinks {

    private final CommandGateway commands;

    CarriesLinks(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(DuplicateConfirmed event) {
        commands.sendAndWait(new TakeOverDuplicate(
                Ids.derived(event.proposal(), "take-over"),
                event.leading(),
                event.proposal(),
                event.caseId(),
                event.brought()));
    }

    @EventHandler
    void react(DuplicateTakenOver event) {
        commands.sendAndWait(
                new EndDuplicate(Ids.derived(event.proposal(), "end"), event.duplicate(), event.proposal()));
    }

    @EventHandler
    void react(DuplicateRefused event) {
        commands.sendAndWait(new ResumeDuplicate(
                Ids.derived(event.proposal(), "resume"), event.duplicate(), event.proposal(), event.obstacle()));
    }

    @EventHandler
    void react(DuplicateTakenBack event) {
        commands.sendAndWait(
                new ReleaseDuplicate(Ids.derived(event.assessment(), "release"), event.leading(), event.caseId()));
    }
}
