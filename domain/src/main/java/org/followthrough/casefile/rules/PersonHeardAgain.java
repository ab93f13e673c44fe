package org.followthrough.casefile.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.ProtectionCause;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.personal.Personal;
import org.followthrough.protection.write.OwingProtection;
import org.followthrough.protocol.Protocol;
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
        events.addAll(CheckPlan.afterReturn(command, returned, facts, protocol, acting));
        if (facts.followUp().ended() == FollowUpEndReason.DIED) {
            events.addAll(notDead(command, heardOn, facts.after(events), protocol, acting));
        }
        return events;
    }

    /** What a death that was none had settled is owed again. */
    private static List<CaseEvent> notDead(
            CaseCommand command, LocalDate heardOn, CaseFacts then, Protocol protocol, Acting acting) {
        var owed = new ArrayList<CaseEvent>();
        if (then.protectionIsDue()) {
            ProtectionCause cause =
                    then.risk().designation() == null ? ProtectionCause.REVIEW_ADMITTED : ProtectionCause.AT_RISK;
            OwingProtection.unlessDecided(command, heardOn, cause, then, protocol, acting)
                    .ifPresent(owed::add);
        }
        if (then.referral().isOpen()) {
            owed.add(Referrals.again(command, heardOn, protocol.referralDue(heardOn), acting));
        }
        return owed;
    }
}
