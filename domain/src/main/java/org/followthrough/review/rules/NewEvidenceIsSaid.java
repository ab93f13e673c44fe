package org.followthrough.review.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.Said;
import org.followthrough.codes.ReviewGround;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.RequestReview;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Who brings new evidence says what it is (rule R1). */
public final class NewEvidenceIsSaid implements Rule<RequestReview> {

    @Override
    public @Nullable Problem broken(RequestReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        return against(command.ground(), Said.something(command.newEvidence(), acting.opener()));
    }

    /** @param said whether anything is said of the evidence */
    public static @Nullable Problem against(@Nullable ReviewGround ground, boolean said) {
        return said || ground != ReviewGround.NEW_EVIDENCE ? null : new Problem("new-evidence-missing");
    }
}
