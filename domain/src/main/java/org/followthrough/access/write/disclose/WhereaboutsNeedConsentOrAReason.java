package org.followthrough.access.write.disclose;

import org.followthrough.access.commands.DiscloseToAuthority;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.Said;
import org.followthrough.codes.Consent;
import org.followthrough.codes.DisclosedData;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Where a person stays is told with their consent, or the supervisor says why without it; a child's own consent is not enough (rules E5, F8). */
final class WhereaboutsNeedConsentOrAReason implements Rule<DiscloseToAuthority> {

    @Override
    public @Nullable Problem broken(DiscloseToAuthority command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean agreed = command.consent() == Consent.AGREED && !facts.intake().child(acting.today(), acting.opener());
        boolean may = !command.data().contains(DisclosedData.WHEREABOUTS)
                || agreed
                || Said.something(command.whereaboutsBecause(), acting.opener());
        return may ? null : new Problem("whereabouts-without-consent");
    }
}
