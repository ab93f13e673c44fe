package org.followthrough.casefile.rules;

import java.time.LocalDate;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.personal.Personal;
import org.followthrough.review.commands.RequestReview;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A review is asked for (rules R1, R3). */
public final class ReviewAsked {

    private ReviewAsked() {}

    public static ReviewRequested by(
            CaseCommand command,
            LocalDate happenedOn,
            ReviewRequester requester,
            ReviewGround ground,
            CaseFacts facts,
            Acting acting) {
        return by(command, happenedOn, requester, ground, null, null, null, facts, acting);
    }

    public static ReviewRequested by(RequestReview command, CaseFacts facts, Acting acting) {
        return by(
                command,
                command.happenedOn(),
                command.requester(),
                command.ground(),
                command.asked(),
                command.newEvidence(),
                command.lateBecause(),
                facts,
                acting);
    }

    private static ReviewRequested by(
            CaseCommand command,
            LocalDate happenedOn,
            ReviewRequester requester,
            ReviewGround ground,
            @Nullable Personal<String> asked,
            @Nullable Personal<String> newEvidence,
            @Nullable Personal<String> lateBecause,
            CaseFacts facts,
            Acting acting) {
        return new ReviewRequested(
                command.caseId(),
                acting.staffId(),
                happenedOn,
                Ids.derived(command.commandId(), "review"),
                facts.decision().latest().id(),
                requester,
                ground,
                asked,
                newEvidence,
                lateBecause);
    }
}
