package org.followthrough.outreach.write.setcontactplan;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.PlanBasis;
import org.followthrough.codes.SourceCategory;
import org.followthrough.outreach.commands.SetContactPlan;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A plan on the person's word needs a person who was reached, or who reported themselves (rule C1). */
final class PersonSpokeForThemselves implements Rule<SetContactPlan> {

    @Override
    public @Nullable Problem broken(SetContactPlan command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean spoke = command.basis() != PlanBasis.PERSON
                || facts.everReached()
                || facts.intake().report().source() == SourceCategory.SELF_REPORT;
        return spoke ? null : new Problem("person-has-not-spoken");
    }
}
