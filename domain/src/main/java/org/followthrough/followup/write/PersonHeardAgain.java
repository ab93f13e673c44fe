package org.followthrough.followup.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.personal.Personal;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.referral.write.Referrals;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The person came back or sent word: counts as reached, and a check follows soon (rule C6). */
public final class PersonHeardAgain {

    private PersonHeardAgain() {}

    public static List<CaseEvent> events(
            CaseCommand command,
            LocalDate heardOn,
            @Nullable Personal<String> language,
            @Nullable Personal<String> said,
            CaseFacts facts,
            Protocol protocol,
            Acting acting) {
        var returned = new PersonReturned(
                command.caseId(),
                acting.staffId(),
                heardOn,
                Ids.derived(command.commandId(), "return"),
                language,
                said);
        var events = new ArrayList<CaseEvent>();
        events.add(returned);
        if (!facts.notRecognised()) {
            return events;
        }
        events.addAll(CheckPlan.afterReturn(command, returned, facts, protocol, acting));
        if (facts.followUp().ended() == FollowUpEndReason.DIED) {
            notDead(command, heardOn, facts.after(events), acting).ifPresent(events::add);
        }
        return events;
    }

    /** What a death that was none had settled is asked again. */
    private static Optional<ReferralOwed> notDead(
            CaseCommand command, LocalDate heardOn, CaseFacts then, Acting acting) {
        return then.referral().isOpen()
                ? Optional.of(Referrals.again(command, heardOn, null, acting))
                : Optional.empty();
    }
}
