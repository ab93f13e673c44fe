package org.followthrough.review.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A negative decision shall be looked at again (rules R1, C6); the fields are those of the event. */
public record RequestReview(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        ReviewRequester requester,
        ReviewGround ground,
        @Nullable Personal<String> asked,
        @Nullable Personal<String> newEvidence,
        @Nullable Personal<String> lateBecause)
        implements CaseCommand {}
