package org.followthrough.standalone.demonstration;

import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.review.entries.AdmissionEntry;
import org.followthrough.review.entries.ReviewDecisionEntry;
import org.followthrough.review.entries.ReviewRequestEntry;
import org.followthrough.review.entries.ReviewerEntry;
import org.jspecify.annotations.Nullable;

/** Looking at a decision again. The first number is how many days ago. */
final class Reviewing {

    private Reviewing() {}

    static Act reviewAskedFor(int daysAgo, ReviewRequester requester, ReviewGround ground, String asked) {
        return request(daysAgo, requester, ground, asked, null);
    }

    static Act reviewAskedForWith(int daysAgo, ReviewRequester requester, String asked, String newEvidence) {
        return request(daysAgo, requester, ReviewGround.NEW_EVIDENCE, asked, newEvidence);
    }

    private static Act request(
            int daysAgo, ReviewRequester requester, ReviewGround ground, String asked, @Nullable String newEvidence) {
        return Act.on(
                        daysAgo,
                        now -> new ReviewRequestEntry(
                                now.commandId(), now.day(), requester, ground, asked, newEvidence, null))
                .making(Made.REVIEW);
    }

    static Act admitted(int daysAgo) {
        return Act.on(daysAgo, now -> new AdmissionEntry(now.commandId(), now.day(), now.latest(Made.REVIEW)));
    }

    static Act reviewer(int daysAgo, String login) {
        return Act.on(
                daysAgo,
                now -> new ReviewerEntry(
                        now.commandId(),
                        now.day(),
                        now.latest(Made.REVIEW),
                        now.staff().apply(login)));
    }

    static Act reviewed(int daysAgo, ReviewOutcome outcome, String because) {
        return Act.on(
                daysAgo,
                now -> new ReviewDecisionEntry(now.commandId(), now.day(), now.latest(Made.REVIEW), outcome, because));
    }
}
