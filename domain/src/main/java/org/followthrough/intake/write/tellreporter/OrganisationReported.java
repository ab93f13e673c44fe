package org.followthrough.intake.write.tellreporter;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Only an organisation learns what became of a person: never a private person, who may be anyone (rule L4). */
final class OrganisationReported implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return facts.intake().reportedByOrganisation() ? null : new Problem("no-organisation-reported");
    }
}
