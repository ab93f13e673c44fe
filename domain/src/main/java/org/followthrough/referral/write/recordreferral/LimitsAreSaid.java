package org.followthrough.referral.write.recordreferral;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.Said;
import org.followthrough.codes.Consent;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.commands.RecordReferral;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Whoever agreed with limits said which (rule D9). */
final class LimitsAreSaid implements Rule<RecordReferral> {

    @Override
    public @Nullable Problem broken(RecordReferral command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean missing =
                command.consent() == Consent.AGREED_WITH_LIMITS && !Said.something(command.limits(), acting.opener());
        return missing ? new Problem("limits-missing") : null;
    }
}
