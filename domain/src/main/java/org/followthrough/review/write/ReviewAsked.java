package org.followthrough.review.write;

import java.time.LocalDate;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.personal.Personal;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.RequestReview;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A review with its own due dates, counted from the request (rule R3). */
public final class ReviewAsked {

    private ReviewAsked() {}

    public static ReviewRequested by(
            CaseCommand command,
            LocalDate happenedOn,
            ReviewRequester requester,
            ReviewGround ground,
            CaseFacts facts,
            Protocol protocol,
            Acting acting) {
        return by(command, happenedOn, requester, ground, null, null, null, facts, protocol, acting);
    }

    public static ReviewRequested by(RequestReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        return by(
                command,
                command.happenedOn(),
                command.requester(),
                command.ground(),
                command.asked(),
                command.newEvidence(),
                command.lateBecause(),
                facts,
                protocol,
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
            Protocol protocol,
            Acting acting) {
        var limits = protocol.review();
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
                lateBecause,
                Ids.derived(command.commandId(), "admissibility"),
                protocol.plusWorkingDays(happenedOn, limits.admissibilityWorkingDays()),
                protocol.workingDayOnOrAfter(happenedOn.plusDays(limits.decisionDays())));
    }
}
