package org.followthrough.outreach.rules;

import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ContactChannel;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Going through the reporter means an organisation, never a private person (rule C2). */
public final class ReporterIsAnOrganisation<C> implements Rule<C> {

    private final Function<C, @Nullable ContactChannel> channel;

    public ReporterIsAnOrganisation(Function<C, @Nullable ContactChannel> channel) {
        this.channel = channel;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean throughPrivatePerson = channel.apply(command) == ContactChannel.THROUGH_REPORTING_ORGANISATION
                && facts.intake().reportedByPrivatePerson();
        return throughPrivatePerson ? new Problem("reporter-is-a-private-person") : null;
    }
}
