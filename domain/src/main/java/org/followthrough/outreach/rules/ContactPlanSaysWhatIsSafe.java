package org.followthrough.outreach.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Before any attempt a contact plan says what is safe, and the person did not take it back (rule C1). */
public final class ContactPlanSaysWhatIsSafe implements Rule<Object> {

    private static final ContactPlanIsSet IS_SET = new ContactPlanIsSet();

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        Problem missing = IS_SET.broken(command, facts, protocol, acting);
        if (missing != null) {
            return missing;
        }
        return facts.outreach().plan().inDoubt() ? new Problem("contact-plan-in-doubt") : null;
    }
}
