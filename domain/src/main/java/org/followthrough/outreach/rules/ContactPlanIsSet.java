package org.followthrough.outreach.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Only a contact plan can say that no channel is safe (rules C1, C3). */
public final class ContactPlanIsSet implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.outreach().plan().set() == null ? new Problem("contact-plan-missing") : null;
    }
}
