package org.followthrough.duplicate.automation;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.automation.AutomationCommands;
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

    private final AutomationCommands commands;

    CarriesLinks(AutomationCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(DuplicateConfirmed event, @MessageIdentifier String id) {
        commands.send(new TakeOverDuplicate(
                Ids.derived(UUID.fromString(id), "take-over"),
                event.leading(),
                event.proposal(),
                event.caseId(),
                event.brought()));
    }

    @EventHandler
    void react(DuplicateTakenOver event, @MessageIdentifier String id) {
        commands.send(new EndDuplicate(Ids.derived(UUID.fromString(id), "end"), event.duplicate(), event.proposal()));
    }

    @EventHandler
    void react(DuplicateRefused event, @MessageIdentifier String id) {
        commands.send(new ResumeDuplicate(
                Ids.derived(UUID.fromString(id), "resume"), event.duplicate(), event.proposal(), event.obstacle()));
    }

    @EventHandler
    void react(DuplicateTakenBack event, @MessageIdentifier String id) {
        commands.send(
                new ReleaseDuplicate(Ids.derived(UUID.fromString(id), "release"), event.leading(), event.caseId()));
    }
}
