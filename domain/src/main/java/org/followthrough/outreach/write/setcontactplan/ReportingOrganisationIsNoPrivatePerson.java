package org.followthrough.outreach.write.setcontactplan;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ContactChannel;
import org.followthrough.outreach.commands.SetContactPlan;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The reporter is a safe way only where it is an organisation (rule C2). */
final class ReportingOrganisationIsNoPrivatePerson implements Rule<SetContactPlan> {

    @Override
    public @Nullable Problem broken(SetContactPlan command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean privately = command.safeChannels().contains(ContactChannel.THROUGH_REPORTING_ORGANISATION)
                && facts.intake().reportedByPrivatePerson();
        return privately ? new Problem("reporter-is-a-private-person") : null;
    }
}
