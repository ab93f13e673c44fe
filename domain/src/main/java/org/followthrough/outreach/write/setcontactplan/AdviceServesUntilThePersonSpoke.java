package org.followthrough.outreach.write.setcontactplan;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.PlanBasis;
import org.followthrough.outreach.commands.SetContactPlan;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Until the person has spoken the reporting organisation's advice serves; afterwards it may take a channel away and add none (rule C1). */
final class AdviceServesUntilThePersonSpoke implements Rule<SetContactPlan> {

    @Override
    public @Nullable Problem broken(SetContactPlan command, CaseFacts facts, Protocol protocol, Acting acting) {
        if (command.basis() == PlanBasis.PERSON || !facts.everHeard()) {
            return null;
        }
        var safe = facts.outreach().plan().safeChannels();
        var added = command.safeChannels().stream()
                .filter(channel -> !safe.contains(channel))
                .map(Enum::name)
                .sorted()
                .toList();
        return added.isEmpty() ? null : new Problem("person-has-spoken", added);
    }
}
