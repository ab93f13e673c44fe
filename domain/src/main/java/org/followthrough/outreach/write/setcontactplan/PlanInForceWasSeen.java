package org.followthrough.outreach.write.setcontactplan;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.outreach.commands.SetContactPlan;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A plan is made from the one in force: what a colleague learnt meanwhile is not wiped out unseen (rule C1). */
final class PlanInForceWasSeen implements Rule<SetContactPlan> {

    @Override
    public @Nullable Problem broken(SetContactPlan command, CaseFacts facts, Protocol protocol, Acting acting) {
        UUID inForce = facts.outreach().plan().inForce();
        return Objects.equals(command.replaces(), inForce)
                ? null
                : new Problem(
                        "plan-changed-meanwhile", inForce == null ? Map.of() : Map.of("inForce", inForce.toString()));
    }
}
