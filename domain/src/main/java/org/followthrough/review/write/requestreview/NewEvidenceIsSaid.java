package org.followthrough.review.write.requestreview;

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
final class NewEvidenceIsSaid implements Rule<RequestReview> {

    @Override
    public @Nullable Problem broken(RequestReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean said = command.ground() != ReviewGround.NEW_EVIDENCE || Said.something(command.newEvidence());
        return said ? null : new Problem("new-evidence-missing");
    }
}
