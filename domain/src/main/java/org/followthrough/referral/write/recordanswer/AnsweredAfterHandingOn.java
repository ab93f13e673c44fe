package org.followthrough.referral.write.recordanswer;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.commands.RecordReferralAnswer;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nobody answers before they were told. */
final class AnsweredAfterHandingOn implements Rule<RecordReferralAnswer> {

    @Override
    public @Nullable Problem broken(RecordReferralAnswer command, CaseFacts facts, Protocol protocol, Acting acting) {
        var handed = facts.referral().latest();
        return handed != null && command.happenedOn().isBefore(handed.happenedOn())
                ? new Problem(
                        "before-the-referral",
                        Map.of("referred", handed.happenedOn().toString()))
                : null;
    }
}
