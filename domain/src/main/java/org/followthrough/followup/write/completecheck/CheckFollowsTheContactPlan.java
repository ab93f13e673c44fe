package org.followthrough.followup.write.completecheck;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.CompleteCheck;
import org.followthrough.outreach.rules.ContactPlanSaysWhatIsSafe;
import org.followthrough.outreach.rules.Plan;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A contact outside the plan is an attempt to record, and completes no check (rules C1, C2). */
final class CheckFollowsTheContactPlan implements Rule<CompleteCheck> {

    @Override
    public @Nullable Problem broken(CompleteCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        if (command.channel() == null) {
            return null;
        }
        Problem plan = new ContactPlanSaysWhatIsSafe().broken(command, facts, protocol, acting);
        if (plan != null) {
            return plan;
        }
        return Plan.kept(facts, command.channel(), command.asPlanned(), acting.opener())
                ? null
                : new Problem("check-outside-the-plan");
    }
}
