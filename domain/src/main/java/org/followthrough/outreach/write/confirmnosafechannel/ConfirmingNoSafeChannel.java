package org.followthrough.outreach.write.confirmnosafechannel;

import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.PersonIsAlive;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.outreach.commands.ConfirmNoSafeChannel;
import org.followthrough.outreach.events.NoSafeChannelConfirmed;
import org.followthrough.outreach.rules.ContactPlanIsSet;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** With a supervisor's name the minimum outreach is a search without contact (rule C3). */
public final class ConfirmingNoSafeChannel {

    public static final RuleBook<ConfirmNoSafeChannel> RULES = RuleBook.<ConfirmNoSafeChannel>first(
                    ActorMay.supervise(), new PersonIsAlive(), new ContactPlanIsSet(), new NoChannelWasFoundSafe())
            .then(
                    new HappenedOnIsPossible<>(ConfirmNoSafeChannel::happenedOn),
                    new ReasonIsGiven<>(ConfirmNoSafeChannel::because));

    private ConfirmingNoSafeChannel() {}

    public static List<CaseEvent> decide(
            ConfirmNoSafeChannel command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new NoSafeChannelConfirmed(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "no-safe-channel"),
                command.because()));
    }
}
