package org.followthrough.decision.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.write.Referrals;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A decision and all that it opens for the living, in one transaction (rules D5, D9, F1). */
public final class DecisionTaken {

    private DecisionTaken() {}

    /** @param signedOff null where nobody had to sign */
    public static List<CaseEvent> events(
            CaseCommand command,
            ProposedFinding decided,
            @Nullable DecisionProposed signedOff,
            CaseFacts facts,
            Protocol protocol,
            Acting acting) {
        var events = new ArrayList<CaseEvent>();
        events.add(new CaseDecided(
                command.caseId(),
                acting.staffId(),
                decided.on(),
                Ids.derived(command.commandId(), "decision"),
                signedOff == null ? decided.finding() : decided.finding().withoutWords(),
                signedOff == null ? null : signedOff.proposal(),
                signedOff == null ? acting.staffId() : signedOff.by(),
                signedOff == null ? null : acting.staffId()));
        if (facts.followUp().died()) {
            return events;
        }
        if (AtRisk.decisionOwed(decided, facts, acting.opener())) {
            events.add(AtRisk.owed(
                    command,
                    decided.on(),
                    Objects.requireNonNull(decided.finding().reason()),
                    acting));
        }
        Referrals.of(command, decided.finding().reason(), decided.on(), facts, acting)
                .ifPresent(events::add);
        if (decided.negative()) {
            events.add(CheckPlan.first(command, decided.on(), decided.on(), facts, protocol, acting));
        }
        return events;
    }
}
