package org.followthrough.referral.write.recordreferral;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.Said;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.commands.RecordReferral;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A body is named exactly where the person agreed (rule D9). */
final class NothingIsHandedOverWithoutConsent implements Rule<RecordReferral> {

    @Override
    public @Nullable Problem broken(RecordReferral command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean named = Said.something(command.body(), acting.opener());
        if (command.consent().agreed()) {
            return named ? null : new Problem("referral-names-no-body");
        }
        return named ? new Problem("referral-without-consent") : null;
    }
}
